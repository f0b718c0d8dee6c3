-- Whether the result of a case is awaited by whoever handed it down, or in the chat group where it was said: up-open, up-ready, up-said,
-- group-open, group-ready, group-said; none where nobody waits.
alter table cases add column back text not null default 'none';
update cases set back = case when phase in ('rating', 'done') then 'up-ready' else 'up-open' end
where above_number is not null and not quiet and coalesce(state ->> 'into', 'none') = 'none';
create index cases_back on cases (zone, back, above_due, id) where back <> 'none';

-- A file of cases that somebody looks at before bringing it in: its heading and what each column means; for its maker, for a day.
create table case_files (
  zone       text not null references zones,
  id         uuid not null,
  account    text not null,
  made       timestamptz(3) not null,
  name       text not null,
  programme  text not null,
  source     text not null,
  headings   json not null,
  columns    json not null,
  dates      text not null,
  rows       integer not null,
  primary key (zone, id)
);

-- Its rows as they stand in the file, by their place in it.
create table case_file_rows (
  zone   text not null,
  file   uuid not null,
  at     integer not null,
  cells  json not null,
  primary key (zone, file, at)
);

-- Who took cases out as a file: when, by which filter, for what, how many, and how far it has come.
create table case_exports (
  zone     text not null references zones,
  id       uuid not null,
  account  text not null,
  made     timestamptz(3) not null,
  filter   json not null,
  purpose  text not null,
  total    integer not null,
  rows     integer not null,
  ended    timestamptz(3),
  primary key (zone, id)
);
create index case_exports_newest on case_exports (zone, made desc);
