-- People who sign in with their telephone: no password, only a code sent to it. The number itself stands in `personal`;
-- `blind` is a keyed index over it. One who never came back with the code is taken away by the tidying.
create table residents (
  zone   text not null references zones,
  id     uuid not null,
  blind  text not null,
  phone  uuid not null,
  made   timestamptz(3) not null,
  -- When they last came in; null until the first right code.
  seen   timestamptz(3),
  primary key (zone, id)
);
create unique index residents_blind on residents (zone, blind);

-- Codes that were asked for. The code itself is worked out from the id when it is sent and when it is tried, and stands nowhere.
create table resident_codes (
  zone      text not null references zones,
  id        uuid not null,
  resident  uuid not null,
  address   text not null,
  made      timestamptz(3) not null,
  ends      timestamptz(3) not null,
  tries     smallint not null,
  -- waiting, used, replaced.
  state     text not null,
  primary key (zone, id)
);
create index resident_codes_resident on resident_codes (zone, resident, made desc);
create index resident_codes_address on resident_codes (zone, address, made desc);
create index resident_codes_made on resident_codes (zone, made desc);

-- Their sessions; only the hash of the cookie is kept.
create table resident_sessions (
  zone      text not null references zones,
  hash      text not null,
  resident  uuid not null,
  made      timestamptz(3) not null,
  ends      timestamptz(3) not null,
  primary key (zone, hash)
);
create index resident_sessions_ends on resident_sessions (zone, ends);

-- Matters whose secret link somebody added to their own.
create table resident_matters (
  zone      text not null references zones,
  resident  uuid not null,
  case_id   uuid not null,
  caller    text not null,
  added     timestamptz(3) not null,
  primary key (zone, resident, case_id, caller)
);

-- Who called about which case, by keys that name nobody: `resident:` and an id, `firm:` and a credit code. Read off the feed by a
-- job. Cases with somebody's telephone number on them are found by its blind index in `personal`.
create table caller_cases (
  zone     text not null,
  key      text not null,
  case_id  uuid not null,
  caller   text not null,
  opened   timestamptz(3) not null,
  primary key (zone, key, case_id, caller)
);
create index caller_cases_newest on caller_cases (zone, key, opened desc);
