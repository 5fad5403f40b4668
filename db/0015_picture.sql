-- Faces of personas that people draw themselves.

alter table persona add column ink text not null default '' check (ink = '' or ink glob 'M[0-9]*');

alter table persona add column likeness text not null default 'symbol' check (likeness in ('symbol', 'drawing'));
