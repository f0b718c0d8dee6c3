-- Topics: a sort of thing in a place that many people call about, taken on as a whole. `state` is the fold of its events.
create table topics (
  zone      text not null,
  id        uuid not null,
  category  text not null,
  area      text not null,
  stage     text not null,
  at        timestamptz(3) not null,
  until     date,
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create unique index topics_matter on topics (zone, category, area) where stage in ('adopted', 'underway', 'checking');
create index topics_newest on topics (zone, at desc, id);

-- What is counted: each call that may be, by sort, place and day; kept by a reader of the feed. Nothing confidential ever stands here.
create table topic_calls (
  zone       text not null,
  case_id    uuid not null,
  programme  text not null,
  category   text not null,
  area_path  text[] not null,
  day        date not null,
  primary key (zone, case_id)
);
create index topic_calls_day on topic_calls (zone, programme, day);
create index topic_calls_category on topic_calls (zone, category, day);

-- What is proposed, as worked out when it was last looked through; `weeks` are the calls of the last weeks, the newest last.
create table topic_proposals (
  zone       text not null,
  category   text not null,
  area       text not null,
  programme  text not null,
  area_path  text[] not null,
  place      integer not null,
  days       integer not null,
  now        integer not null,
  before     integer not null,
  last_year  integer not null,
  weeks      integer[] not null,
  primary key (zone, category, area)
);

-- How far the feed had been counted when the proposals were worked out, when that was, and for which day.
create table topic_looks (
  zone      text not null,
  position  bigint not null,
  at        timestamptz(3) not null,
  day       date not null,
  primary key (zone)
);
