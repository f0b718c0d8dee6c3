-- The log and what every primitive shares. Every key begins with the zone, so that the same tables stand on one
-- PostgreSQL or, distributed by zone, on many. Tables that only the door writes name no foreign keys: it writes parent and
-- child in one transaction, and a check for each row would cost more than the row.

create table zones (
  zone              text primary key,
  name              jsonb not null,
  hosts             text[] not null,
  timezone_minutes  integer not null,
  demo              boolean not null,
  -- The hash of its chains, chosen once: sha256 or sm3.
  digest            text not null,
  -- Counts the changes of its own data, so that a process can see that what it keeps of it is old.
  revision          bigint not null,
  made              timestamptz(3) not null
);

-- Where each row of the zone's own data stands: areas, units, accounts, posts, categories, duties and so on.
-- Its history is its stream of events, named sheet/id; seq and hash are the head of that stream.
create table zone_rows (
  zone   text not null references zones,
  sheet  text not null,
  id     text not null,
  body   jsonb not null,
  seq    integer not null,
  hash   text not null,
  primary key (zone, sheet, id)
);
create unique index zone_rows_username on zone_rows (zone, (body ->> 'username')) where sheet = 'accounts';

-- Everything that ever happened. The hashed row is {zone, stream, id, seq, type, v, data, who, post, at, recorded,
-- request, key}; `kind` says which primitive folds it, `position` is its place in the order of commits.
create table events (
  zone      text not null,
  stream    text collate "C" not null,
  seq       integer not null,
  position  bigint not null,
  id        uuid not null,
  kind      text not null,
  type      text not null,
  v         smallint not null,
  -- json, not jsonb: kept as the text that was hashed, and cheaper to write.
  data      json not null,
  who       text not null,
  post      text not null,
  at        timestamptz(3) not null,
  recorded  timestamptz(3) not null,
  request   text not null,
  key       text not null,
  hash      text not null,
  primary key (zone, stream, seq)
);
create unique index events_position on events (zone, position);

-- The last position given out. Its row is taken by the last statement of a group and held until the commit,
-- so positions are the order of commits and a reader never passes one that may still appear.
create table feed (
  zone  text primary key references zones,
  last  bigint not null
);

-- How far a reader of the feed has come: notices, live feed, rollups.
create table checkpoints (
  zone      text not null references zones,
  name      text not null,
  position  bigint not null,
  primary key (zone, name)
);

-- Values that name people. An event holds only their id and digest(salt || value); erasing one deletes the row here.
-- `blind` is a keyed index for finding a value without reading it.
create table personal (
  zone   text not null,
  id     uuid not null,
  class  text not null,
  salt   text not null,
  value  text not null,
  blind  text,
  primary key (zone, id)
);

-- What was answered to a request with a key, refusals included, written with its effect.
create table answers (
  zone       text not null,
  caller     text not null,
  key        text not null,
  body_hash  text not null,
  status     smallint not null,
  body       jsonb not null,
  at         timestamptz(3) not null,
  primary key (zone, caller, key)
);
create index answers_old on answers (zone, at);

-- The short numbers of a day, taken once for a group.
create table counters (
  zone  text not null references zones,
  day   date not null,
  last  integer not null,
  primary key (zone, day)
);

-- Every programme that ever opened a case here, under the hash of its content.
create table programmes (
  zone     text not null references zones,
  hash     text not null,
  id       text not null,
  -- json keeps the order of fields, which is the order of forms and lists.
  content  json not null,
  stored   timestamptz(3) not null,
  primary key (zone, hash)
);
