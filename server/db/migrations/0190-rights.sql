-- What people who sign in by telephone asked about everything that is kept of them: copies, and that it be destroyed. `state` is the fold.
create table rights (
  zone   text not null,
  id     uuid not null,
  stage  text not null,
  at     timestamptz(3) not null,
  state  json not null,
  seq    integer not null,
  hash   text not null,
  primary key (zone, id)
);
create index rights_waiting on rights (zone, at) where stage in ('asked', 'granted');

-- What was destroyed because its time was over, one row for each month in which it was done.
create table retentions (
  zone    text not null,
  stream  text not null,
  state   json not null,
  seq     integer not null,
  hash    text not null,
  primary key (zone, stream)
);

-- How far the destroying has come: cases by when they ended, books of records by month and number. `day` is when this walk began.
create table retention_places (
  zone  text not null references zones,
  name  text not null,
  day   date not null,
  mark  timestamptz(3) not null,
  id    uuid not null,
  primary key (zone, name)
);

-- Cases of which something was destroyed, so that a walk passes over them.
create table erased_cases (
  zone     text not null,
  case_id  uuid not null,
  -- all, sensitive, caller
  what     text not null,
  at       timestamptz(3) not null,
  primary key (zone, case_id)
);
create index cases_ended on cases (zone, programme, since, id) where phase = 'done';
