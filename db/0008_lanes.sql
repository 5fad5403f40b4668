-- Lanes of the map: which ones it shows; how a fail point is put right; what a stage is meant to bring.

create table lane (
  id integer primary key,
  kind text not null default '' check (kind not glob '*[^a-z_]*'),
  shown integer not null default 0 check (shown in (0, 1))
) strict;

alter table note add column remedy text not null default '';

alter table stage add column needed text not null default '';
alter table stage add column lasts text not null default '';
alter table stage add column success text not null default '';
