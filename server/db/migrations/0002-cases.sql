-- Where each case stands. `state` is its fold; every other column is worked out from it by one function
-- (server/app/cases/row.ts), except the head of its stream. seq and hash show when its last events were cut off.
create table cases (
  zone          text not null,
  id            uuid not null,
  number        text not null,
  programme     text not null,
  version       text not null,
  stage         text not null,
  phase         text not null,
  kind          text not null,
  matter        text not null,
  category      text not null,
  source        text not null,
  area          text not null,
  area_path     text[] not null,
  lead          text not null,
  handler       text not null,
  -- Lead, assisting and called units; whoever of them may see it sees it by this.
  units         text[] not null,
  -- Units it concerns: it is never shown to them or their people.
  kept          text[] not null,
  confidential  boolean not null,
  -- Accounts that may read who called, where the case is confidential.
  named         text[] not null,
  urgency       text not null,
  -- The order of a queue: 0 danger, 1 urgent, 2 normal.
  rank          smallint not null,
  -- When the promise and the stage's own clock fall due; infinity while one is paused or stopped, or without a limit.
  due           timestamptz(3) not null,
  stage_due     timestamptz(3) not null,
  -- When its clocks next have something to say.
  wake          timestamptz(3),
  rung          text not null,
  in_time       text not null,
  hung          boolean not null,
  supervised    boolean not null,
  opened        timestamptz(3) not null,
  -- When it came to where it is; the day it ended, once it has.
  since         timestamptz(3) not null,
  -- The sealed words, for the excerpt in a list.
  words         uuid,
  point         integer[],
  above_number  text,
  above_due     timestamptz(3),
  -- Imported: nothing is sent to anybody about it.
  quiet         boolean not null,
  -- Without the fields in which it is like a case before anything happened.
  state         json not null,
  seq           integer not null,
  hash          text not null,
  primary key (zone, id)
) with (fillfactor = 85, toast_tuple_target = 4080);
create unique index cases_number on cases (zone, number);
create unique index cases_above on cases (zone, source, above_number) where above_number is not null;
create index cases_open on cases (zone, rank, due, id) where phase <> 'done';
create index cases_newest on cases (zone, opened desc, id desc);
create index cases_programme on cases (zone, programme, opened desc, id desc);
create index cases_kind on cases (zone, kind, opened desc, id desc);
create index cases_source on cases (zone, source, opened desc, id desc);
create index cases_pressing on cases (zone, rank, opened desc, id desc) where rank < 2;
create index cases_category on cases (zone, category, opened desc, id desc) where category <> 'unsorted';
-- What is rare is found through these; what is common, by walking back from the newest.
create index cases_areas on cases using gin (area_path) with (gin_pending_list_limit = 256);
create index cases_units on cases using gin (units) with (gin_pending_list_limit = 256);
create index cases_wake on cases (zone, wake) where wake is not null;

-- For whom a case waits, and for what: the trays of the queue.
create table waits (
  zone       text not null,
  tray       text not null,
  rank       smallint not null,
  due        timestamptz(3) not null,
  case_id    uuid not null,
  what       text not null,
  area_path  text[] not null,
  primary key (zone, case_id, tray, what)
);
create index waits_tray on waits (zone, tray, rank, due, case_id);

-- Secret links of callers; only the hash of the token is kept.
create table links (
  zone        text not null,
  hash        text not null,
  case_id     uuid not null,
  caller      text not null,
  generation  integer not null,
  primary key (zone, hash)
);
create index links_case on links (zone, case_id);
