-- Repeated matters 重复诉求: a mark on a matter, approved and ending. `state` is the fold of its events; `until` is its last day.
create table repeats (
  zone      text not null,
  id        uuid not null,
  case_id   uuid not null,
  category  text not null,
  stage     text not null,
  until     date not null,
  at        timestamptz(3) not null,
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create index repeats_case on repeats (zone, case_id);
create index repeats_category on repeats (zone, category, until) where stage = 'approved';
create index repeats_stage on repeats (zone, stage, at desc, id);

-- Later cases about a marked matter, each in one mark at most, and how measures count them: `in` or `apart`.
create table repeat_cases (
  zone       text not null,
  case_id    uuid not null,
  repeat_id  uuid not null,
  counts     text not null,
  primary key (zone, case_id)
);
create index repeat_cases_repeat on repeat_cases (zone, repeat_id);
