-- Texts that tell who somebody is, under numbers: the history knows the numbers alone, so that a text can be
-- erased and the history stays what it is.

create table secret (
  id integer primary key,
  text text not null
) strict;
