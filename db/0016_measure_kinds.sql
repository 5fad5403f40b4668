-- Two more kinds of measures: what customers had expected, and what a question of people's own asks. And how
-- many gave no answer, and which columns of the survey stayed out as they tell who somebody is.

create table measure_before as select * from measure;

drop table measure;

create table measure (
  id integer primary key,
  touchpoint integer default null
    constraint measure_at_touchpoint references touchpoint (id) deferrable initially deferred,
  stage integer default null constraint measure_of_stage references stage (id) deferrable initially deferred,
  question text not null default '',
  kind text not null default 'satisfaction'
    check (kind in ('satisfaction', 'nps', 'ces', 'fcr', 'expectation', 'own')),
  lowest integer not null default 1 check (lowest between -10 and 100),
  highest integer not null default 10 check (highest between -10 and 100),
  direction text not null default 'higher_is_better'
    check (direction in ('higher_is_better', 'lower_is_better')),
  tally text not null default '',
  missing integer not null default 0 check (missing between 0 and 1000000000),
  segment text not null default '',
  wave text not null default '',
  source text not null default '',
  left_out text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;

insert into measure (id, touchpoint, stage, question, kind, lowest, highest, direction, tally, segment, wave, source,
  rank, gone)
select id, touchpoint, stage, question, kind, lowest, highest, direction, tally, segment, wave, source, rank, gone
from measure_before;

drop table measure_before;
