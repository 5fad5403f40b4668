-- Faces of personas that people draw, or have a picture of. Pictures are kept beside the history, each under
-- the name of its bytes.

alter table persona add column ink text not null default '' check (ink = '' or ink glob 'M[0-9]*');

alter table persona add column likeness text not null default 'symbol' check (likeness in ('symbol', 'drawing', 'picture'));

alter table persona add column picture text not null default ''
  check (picture = '' or (length(picture) = 64 and picture not glob '*[^0-9a-f]*'));

create table picture (
  name text primary key check (length(name) = 64 and name not glob '*[^0-9a-f]*'),
  png text not null -- base64
) strict;
