-- What follows from an answer of a customer: for this customer, and for everybody.

create table follow_up (
  id integer primary key,
  touchpoint integer default null
    constraint follow_up_at_touchpoint references touchpoint (id) deferrable initially deferred,
  quote integer default null constraint follow_up_of_quote references quote (id) deferrable initially deferred,
  measure integer default null
    constraint follow_up_of_measure references measure (id) deferrable initially deferred,
  said text not null default '',
  contact integer not null default 0 check (contact between 0 and 9007199254740991),
  promise text not null default '',
  person integer default null
    constraint follow_up_by_person references participant (id) deferrable initially deferred,
  who text not null default '',
  due text not null default '',
  state text not null default 'open' check (state in ('open', 'doing', 'done')),
  cause text not null default '',
  change text not null default '',
  changed text not null default 'open' check (changed in ('open', 'doing', 'done')),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint follow_up_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
