-- Piles of loose touchpoints, and how large a loose touchpoint lies.

create table pile (
  id integer primary key,
  name text not null default '',
  x real not null default 0.0 check (abs(x) < 9e999),
  y real not null default 0.0 check (abs(y) < 9e999),
  angle real not null default 0.0 check (abs(angle) < 9e999),
  author integer default null
    constraint pile_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;

alter table touchpoint add column pile integer default null
  constraint touchpoint_in_pile references pile (id) deferrable initially deferred;
alter table touchpoint add column size real not null default 1.0 check (size between 0.5 and 3);
