-- Lists matched to registers 名单比对. `state` is the fold of a matching's events: purpose, basis and counts, never who. `ends` is when its
-- hits are deleted; empty once they are.
create table list_matches (
  zone      text not null,
  id        uuid not null,
  account   text not null,
  programme text not null,
  register  text not null,
  at        timestamptz(3) not null,
  ends      timestamptz(3),
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create index list_matches_mine on list_matches (zone, account, programme, register, at desc);
create index list_matches_ends on list_matches (zone, ends) where ends is not null;

-- Which entries stand in the list, and in which of its rows; nothing of the list itself is kept. Gone when `ends` has come.
create table list_hits (
  zone  text not null,
  match uuid not null,
  entry uuid not null,
  place integer not null,
  -- id, name, alias
  found text not null,
  primary key (zone, match, entry)
);
