-- Entries of registers 台账. `state` is the fold of an entry's events; the other columns are worked out from it. `links` says whom and
-- what it is tied to now, `wakes` the last day of a term or milestone after which time alone changes something.
create table entries (
  zone      text not null,
  id        uuid not null,
  programme text not null,
  register  text not null,
  key       text not null,
  title     text not null,
  area      text not null,
  area_path text[] not null,
  unit      text not null,
  stage     text not null,
  active    boolean not null,
  flagged   boolean not null,
  links     text[] not null,
  wakes     date,
  batch     text not null,
  entered   timestamptz(3) not null,
  changed   timestamptz(3) not null,
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id),
  constraint entries_key unique (zone, programme, register, key)
);
create index entries_listed on entries (zone, programme, register, active, key);
create index entries_links on entries using gin (links);
create index entries_wakes on entries (zone, wakes) where wakes is not null;
create index entries_batch on entries (zone, batch) where batch <> 'none';

-- By what an entry is found again where the value itself is sealed: keyed hashes of identifiers, names and aliases.
create table entry_finds (
  zone  text not null,
  entry uuid not null,
  field text not null,
  blind text not null,
  primary key (zone, entry, field, blind)
);
create index entry_finds_blind on entry_finds (zone, blind);
