-- The whole present schema, for reading. Files are made by the numbered steps beside it.

CREATE TABLE event (
  seq integer primary key,
  at integer not null,
  actor integer default null,
  deed text not null,
  reverts integer not null default 0,
  changes text not null,
  chain integer not null
) strict;
CREATE TABLE "view" (
  "key" text primary key not null,
  "value" text not null
) strict;
CREATE TABLE identity (
  id integer primary key check (id = 1),
  file integer not null
) strict;
CREATE TABLE brief (
  id integer primary key check (id = 1),
  title text not null default '',
  language text not null default 'nl'
    check (language not glob '*[^a-zA-Z0-9-]*' and (language glob '[a-z][a-z]' or language glob '[a-z][a-z]-*'
      or language glob '[a-z][a-z][a-z]' or language glob '[a-z][a-z][a-z]-*')),
  reason text not null default '',
  goal text not null default '',
  goal_measure text not null default '',
  goal_from text not null default '',
  goal_to text not null default '',
  goal_when text not null default '',
  product text not null default '',
  target_group text not null default '',
  period text not null default '',
  scope text not null default 'open' check (scope in ('open', 'narrow', 'broad')),
  anonymous integer not null default 1 check (anonymous in (0, 1)),
  open_votes integer not null default 0 check (open_votes in (0, 1)),
  discuss_spread integer not null default 4 check (discuss_spread between 1 and 9),
  bar real not null default 9.0 check (bar between 1 and 10),
  bar_label text not null default '9+',
  dots integer not null default 3 check (dots between 0 and 20),
  frozen_at integer not null default 0 check (frozen_at between 0 and 1000000000000000)
, starts_at integer not null default -1 check (starts_at between -1 and 1439), ends_at integer not null default -1 check (ends_at between -1 and 1439), ring_near text not null default '', ring_middle text not null default '', ring_far text not null default '') strict;
CREATE TABLE agenda (
  id integer primary key,
  name text not null default '',
  minutes integer not null default 0 check (minutes between 0 and 600),
  done integer not null default 0 check (done in (0, 1))
, off integer not null default 0 check (off in (0, 1)), rank real not null default 0.0 check (rank between -1e9 and 1e9), day text not null default '') strict;
CREATE TABLE participant (
  id integer primary key,
  name text not null default '',
  department text not null default '',
  core integer not null default 1 check (core in (0, 1)),
  challenge integer not null default 0 check (challenge in (0, 1)),
  lead integer not null default 0 check (lead in (0, 1)),
  seat integer not null default -1 check (seat between -1 and 11),
  edge text not null default 'none' check (edge in ('none', 'bottom', 'right', 'top', 'left')),
  along real not null default 0.5 check (along between 0 and 1),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE channel (
  id integer primary key,
  name text not null default '',
  paper integer not null default 0 check (paper between 0 and 5),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE journey (
  id integer primary key,
  name text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE stage (
  id integer primary key,
  journey integer default null constraint stage_of_journey references journey (id) deferrable initially deferred,
  name text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
, needed text not null default '', lasts text not null default '', success text not null default '') strict;
CREATE TABLE step (
  id integer primary key,
  stage integer default null constraint step_in_stage references stage (id) deferrable initially deferred,
  name text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE pile (
  id integer primary key,
  journey integer default null constraint pile_of_journey references journey (id) deferrable initially deferred,
  name text not null default '',
  x real not null default 0.0 check (x between -1e9 and 1e9),
  y real not null default 0.0 check (y between -1e9 and 1e9),
  angle real not null default 0.0 check (angle between -1e9 and 1e9),
  author integer default null
    constraint pile_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE touchpoint (
  id integer primary key,
  journey integer default null constraint touchpoint_of_journey references journey (id) deferrable initially deferred,
  step integer default null constraint touchpoint_under_step references step (id) deferrable initially deferred,
  text text not null default '',
  channel integer default null
    constraint touchpoint_by_channel references channel (id) deferrable initially deferred,
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  x real not null default 0.0 check (x between -1e9 and 1e9),
  y real not null default 0.0 check (y between -1e9 and 1e9),
  angle real not null default 0.0 check (angle between -1e9 and 1e9),
  author integer default null
    constraint touchpoint_by_author references participant (id) deferrable initially deferred,
  star integer not null default 0 check (star in (0, 1)),
  heart integer not null default 0 check (heart in (0, 1)),
  bolt integer not null default 0 check (bolt in (0, 1)),
  voted integer not null default 1 check (voted in (0, 1)),
  picked integer not null default 0 check (picked in (0, 1)),
  gone integer not null default 0 check (gone in (0, 1)),
  size real not null default 1.0 check (size between 0.5 and 3),
  pile integer default null
    constraint touchpoint_in_pile references pile (id) deferrable initially deferred
) strict;
CREATE TABLE note (
  id integer primary key,
  kind text not null default 'need' check (length(kind) > 0 and kind not glob '*[^a-z_]*'),
  step integer default null constraint note_under_step references step (id) deferrable initially deferred,
  touchpoint integer default null
    constraint note_about_touchpoint references touchpoint (id) deferrable initially deferred,
  text text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  angle real not null default 0.0 check (angle between -1e9 and 1e9),
  author integer default null
    constraint note_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
, remedy text not null default '') strict;
CREATE TABLE idea (
  id integer primary key,
  text text not null default '',
  author integer default null
    constraint idea_by_author references participant (id) deferrable initially deferred,
  shared integer not null default 0 check (shared in (0, 1)),
  x real not null default 0.0 check (x between -1e9 and 1e9),
  y real not null default 0.0 check (y between -1e9 and 1e9),
  angle real not null default 0.0 check (angle between -1e9 and 1e9),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  why text not null default '',
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE idea_link (
  id integer primary key,
  idea integer default null constraint link_of_idea references idea (id) deferrable initially deferred,
  touchpoint integer default null
    constraint link_to_touchpoint references touchpoint (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE dot (
  id integer primary key,
  idea integer default null constraint dot_on_idea references idea (id) deferrable initially deferred,
  participant integer default null
    constraint dot_of_participant references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE round (
  id integer primary key,
  touchpoint integer default null
    constraint round_about_touchpoint references touchpoint (id) deferrable initially deferred,
  idea integer default null constraint round_about_idea references idea (id) deferrable initially deferred,
  number integer not null default 1 check (number between 1 and 1000000000),
  revealed integer not null default 0 check (revealed in (0, 1))
, questions text not null default '') strict;
CREATE TABLE vote (
  id integer primary key,
  round integer default null constraint vote_in_round references round (id) deferrable initially deferred,
  participant integer default null
    constraint vote_of_participant references participant (id) deferrable initially deferred,
  abstained integer not null default 0 check (abstained in (0, 1)),
  late integer not null default 0 check (late in (0, 1))
) strict;
CREATE TABLE estimate (
  id integer primary key,
  touchpoint integer default null
    constraint estimate_of_touchpoint references touchpoint (id) deferrable initially deferred,
  experience real not null default 0.0 check (experience = 0 or experience between 1 and 10),
  importance real not null default 0.0 check (importance = 0 or importance between 1 and 10),
  lowest real not null default 0.0 check (lowest = 0 or lowest between 1 and 10),
  highest real not null default 0.0 check (highest = 0 or highest between 1 and 10),
  n integer not null default 0 check (n between 0 and 1000000000),
  gone integer not null default 0 check (gone in (0, 1))
, star integer default null check (star in (0, 1))) strict;
CREATE TABLE customer_score (
  id integer primary key,
  touchpoint integer default null
    constraint customer_score_of_touchpoint references touchpoint (id) deferrable initially deferred,
  score real not null default 0.0 check (score = 0 or score between 1 and 10),
  n integer not null default 0 check (n between 0 and 1000000000),
  source text not null default '',
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE parked (
  id integer primary key,
  text text not null default '',
  done integer not null default 0 check (done in (0, 1)),
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint parked_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE persona (
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
, ink text not null default '' check (ink = '' or ink glob 'M[0-9]*'), likeness text not null default 'symbol' check (likeness in ('symbol', 'drawing', 'picture')), picture text not null default ''
  check (picture = '' or (length(picture) = 64 and picture not glob '*[^0-9a-f]*'))) strict;
CREATE TABLE stakeholder (
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
CREATE TABLE relation (
  id integer primary key,
  one integer default null constraint relation_of_one references stakeholder (id) deferrable initially deferred,
  other integer default null constraint relation_to_other references stakeholder (id) deferrable initially deferred,
  word text not null default '',
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE quote (
  id integer primary key,
  touchpoint integer default null
    constraint quote_at_touchpoint references touchpoint (id) deferrable initially deferred,
  text text not null default '',
  source text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE answer (
  id integer primary key,
  vote integer default null constraint answer_of_vote references vote (id) deferrable initially deferred,
  question text not null default '' check (question not glob '*[^a-z_]*'),
  value integer default null check (value between -10 and 100)
) strict;
CREATE TABLE lane (
  id integer primary key,
  kind text not null default '' check (kind not glob '*[^a-z_]*'),
  shown integer not null default 0 check (shown in (0, 1))
) strict;
CREATE TABLE secret (
  id integer primary key,
  text text not null
) strict;
CREATE TABLE inquiry (
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
CREATE TABLE follow_up (
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
CREATE TABLE source (
  id integer primary key,
  kind text not null default 'document' check (kind in ('document', 'interview')),
  title text not null default '',
  department text not null default '',
  day text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint source_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE evidence (
  id integer primary key,
  source integer default null
    constraint evidence_of_source references source (id) deferrable initially deferred,
  text text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint evidence_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE evidence_link (
  id integer primary key,
  evidence integer default null
    constraint evidence_link_of_evidence references evidence (id) deferrable initially deferred,
  touchpoint integer default null
    constraint evidence_link_to_touchpoint references touchpoint (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
CREATE TABLE behaviour (
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
CREATE TABLE picture (
  name text primary key check (length(name) = 64 and name not glob '*[^0-9a-f]*'),
  png text not null -- base64
) strict;
CREATE TABLE measure (
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
