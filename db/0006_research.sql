-- What research among customers found: how often each answer was given, and words that were chosen to be shown.

create table measure (
  id integer primary key,
  touchpoint integer default null
    constraint measure_at_touchpoint references touchpoint (id) deferrable initially deferred,
  stage integer default null constraint measure_of_stage references stage (id) deferrable initially deferred,
  question text not null default '',
  kind text not null default 'satisfaction' check (kind in ('satisfaction', 'nps', 'ces', 'fcr')),
  lowest integer not null default 1 check (lowest between -10 and 100),
  highest integer not null default 10 check (highest between -10 and 100),
  direction text not null default 'higher_is_better'
    check (direction in ('higher_is_better', 'lower_is_better')),
  tally text not null default '',
  wave text not null default '',
  source text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;

create table quote (
  id integer primary key,
  touchpoint integer default null
    constraint quote_at_touchpoint references touchpoint (id) deferrable initially deferred,
  text text not null default '',
  source text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
