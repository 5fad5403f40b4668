-- The agenda: steps switched off, their order, breaks between them and the time at which the day begins. And what is
-- kept for later.

alter table agenda add column off integer not null default 0 check (off in (0, 1));
alter table agenda add column rank real not null default 0.0 check (rank between -1e9 and 1e9);
alter table brief add column starts_at integer not null default -1 check (starts_at between -1 and 1439);
alter table brief add column ends_at integer not null default -1 check (ends_at between -1 and 1439);

create table parked (
  id integer primary key,
  text text not null default '',
  done integer not null default 0 check (done in (0, 1)),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint parked_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
