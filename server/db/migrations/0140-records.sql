-- Records: facts at a place and time, in their own log. What stands here is hashed and never changes; whoever it names is sealed in `personal`.
-- The hashed row is {zone, month, place, seq, id, record, version, v, area, data, who, post, at, recorded, request}. Each place has a book for
-- every month in which something happened there, and each book is a chain of its own, so that a gate's book can be checked by itself.
create table records (
  zone      text not null,
  -- The first day of the local month in which it happened; the books are cut by it.
  month     date not null,
  place     text not null,
  seq       integer not null,
  id        uuid not null,
  record    text not null,
  version   text not null,
  v         smallint not null,
  area      text not null,
  -- json, not jsonb: kept as the text that was hashed, and cheaper to write.
  data      json not null,
  who       text not null,
  post      text not null,
  at        timestamptz(3) not null,
  recorded  timestamptz(3) not null,
  request   text not null,
  hash      text not null,
  -- A keyed index of what passes, gone with the sealed value; which way; how it was decided; all of them read off `data`.
  passing   text,
  way       text not null,
  decision  text not null,
  corrects  uuid,
  -- A keyed digest of what was handed over, so that a repeat is known from something else under the same id.
  said      text not null,
  primary key (zone, month, id)
) partition by range (month);
create index records_place on records (zone, place, at);
create index records_passing on records (zone, passing, at) where passing is not null;
create unique index records_corrected on records (zone, month, corrects) where corrects is not null;

-- The end of each book's chain. Its row is held by whoever writes into the book until the commit.
create table record_books (
  zone   text not null,
  month  date not null,
  place  text not null,
  seq    integer not null,
  hash   text not null,
  primary key (zone, month, place)
);

-- Who looked for what passed, and why; the fold of the one event that says so.
create table record_searches (
  zone   text not null,
  id     uuid not null,
  who    text not null,
  at     timestamptz(3) not null,
  state  json not null,
  seq    integer not null,
  hash   text not null,
  primary key (zone, id)
);
create index record_searches_at on record_searches (zone, at desc);
