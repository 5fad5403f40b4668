-- What was known before the first work session: documents and interviews, their findings, and the touchpoints that
-- these are about.

create table source (
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

create table evidence (
  id integer primary key,
  source integer default null
    constraint evidence_of_source references source (id) deferrable initially deferred,
  text text not null default '',
  rank real not null default 0.0 check (rank between -1e9 and 1e9),
  author integer default null
    constraint evidence_by_author references participant (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;

create table evidence_link (
  id integer primary key,
  evidence integer default null
    constraint evidence_link_of_evidence references evidence (id) deferrable initially deferred,
  touchpoint integer default null
    constraint evidence_link_to_touchpoint references touchpoint (id) deferrable initially deferred,
  gone integer not null default 0 check (gone in (0, 1))
) strict;
