-- Whom the organisation deals with around its customer, and who that customer is.

alter table brief add column ring_near text not null default '';
alter table brief add column ring_middle text not null default '';
alter table brief add column ring_far text not null default '';

create table persona (
  id integer primary key,
  name text not null default '',
  about text not null default '',
  quote text not null default '',
  now text not null default '',
  ambition text not null default '',
  outcome text not null default '',
  share integer default null check (share between 0 and 100),
  portrait text not null default 'bob'
    check (portrait in ('bob', 'helmet', 'curls', 'glasses', 'headscarf', 'bun', 'beard', 'grey')),
  journey integer default null constraint persona_of_journey references journey (id) deferrable initially deferred,
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null constraint persona_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;

create table stakeholder (
  id integer primary key,
  name text not null default '',
  give text not null default '',
  get text not null default '',
  give_strength integer not null default 1 check (give_strength between 1 and 3),
  get_strength integer not null default 1 check (get_strength between 1 and 3),
  ring integer not null default 0 check (ring between 0 and 2),
  x real not null default 0.5 check (x between 0 and 1),
  y real not null default 0.5 check (y between 0 and 1),
  angle real not null default 0.0 check (angle between -1e9 and 1e9),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint stakeholder_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;

create table relation (
  id integer primary key,
  one integer default null constraint relation_of_one references stakeholder (id) deferrable initially deferred,
  other integer default null constraint relation_to_other references stakeholder (id) deferrable initially deferred,
  word text not null default '',
  gone integer not null default 0 check (gone in (0, 1))
) strict;
