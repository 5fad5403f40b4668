-- Votes as answers to named questions, each with a scale of its own (journey/questions.hpp). What votes held until
-- now is in the history, which stays as it was written; the program fills the tables from that.

alter table round add column questions text not null default '';

alter table vote drop column experience;
alter table vote drop column importance;
alter table vote drop column score;

create table answer (
  id integer primary key,
  vote integer default null constraint answer_of_vote references vote (id) deferrable initially deferred,
  question text not null default '' check (question not glob '*[^a-z_]*'),
  value integer default null check (value between -10 and 100)
) strict;
