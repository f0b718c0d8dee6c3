-- What triage thinks of a case, beside it: worked out again whenever somebody wants, so nothing of the log depends on it. `area` is the
-- village, community or park, `cell` a square of some five hundred metres: by them and by time the likely doubles of a report are found.
create table suggestions (
  zone     text not null,
  case_id  uuid not null,
  -- The version of the model that named the category; 0 while there is none.
  model    integer not null,
  area     text not null,
  cell     text not null,
  opened   timestamptz(3) not null,
  content  json not null,
  -- Part by part whether the desk kept it, changed it, or had nothing to go by.
  kept     jsonb not null default '{}',
  primary key (zone, case_id)
);
create index suggestions_area on suggestions (zone, area, opened desc) where area <> 'none';
create index suggestions_cell on suggestions (zone, cell, opened desc) where cell <> 'none';
create index suggestions_kept on suggestions (zone, model) where kept <> '{}';

-- Models learned from the zone's own closed cases, and how good each was on what was held back. Only the newest keep their weights.
create table triage_models (
  zone     text not null references zones,
  version  integer not null,
  made     timestamptz(3) not null,
  -- How many messages it learned from, and how many of them were cases.
  learned  integer not null,
  cases    integer not null,
  quality  json not null,
  content  bytea,
  primary key (zone, version)
);

-- Messages with their category that were written for this zone, so that it has something to learn from before it has cases.
create table triage_examples (
  zone      text not null references zones,
  id        text not null,
  category  text not null,
  words     text not null,
  primary key (zone, id)
);
