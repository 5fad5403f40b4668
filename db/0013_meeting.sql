-- Meetings have a day.

alter table agenda add column day text not null default '';
