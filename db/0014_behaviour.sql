-- What customers were seen to do at a touchpoint, beside what they say; of which customers research tells; and
-- which moments of truth the frozen estimate held.

create table behaviour (
  id integer primary key,
  touchpoint integer default null
    constraint behaviour_at_touchpoint references touchpoint (id) deferrable initially deferred,
  visits integer default null check (visits between 0 and 1000000000),
  drop_outs integer default null check (drop_outs between 0 and 1000000000),
  repeats integer default null check (repeats between 0 and 1000000000),
  waiting text not null default '',
  period text not null default '',
  gone integer not null default 0 check (gone in (0, 1))
) strict;

alter table measure add column segment text not null default '';

alter table estimate add column star integer default null check (star in (0, 1));
