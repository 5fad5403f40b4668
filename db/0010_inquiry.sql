-- What customers are going to be asked, and why a golden rule of feedback is set aside for a question.

create table inquiry (
  id integer primary key,
  touchpoint integer default null
    constraint inquiry_at_touchpoint references touchpoint (id) deferrable initially deferred,
  stage integer default null constraint inquiry_of_stage references stage (id) deferrable initially deferred,
  asking text not null default 'satisfaction'
    check (asking in ('satisfaction', 'nps', 'ces', 'fcr', 'own')),
  question text not null default '',
  channel integer default null
    constraint inquiry_by_channel references channel (id) deferrable initially deferred,
  how text not null default '',
  whom text not null default '',
  moment text not null default '',
  wanted integer not null default 0 check (wanted between 0 and 1000000),
  follow_up text not null default '',
  right_way text not null default '',
  enough text not null default '',
  not_too_often text not null default '',
  with_purpose text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint inquiry_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
