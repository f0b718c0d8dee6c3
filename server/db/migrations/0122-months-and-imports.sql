-- How a register stood at the end of a month, for good: its rows, and one event with their digest in a chain of its own.
create table entry_months (
  zone      text not null,
  stream    text not null,
  programme text not null,
  register  text not null,
  month     text not null,
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, stream)
);
create table entry_month_rows (
  zone   text not null,
  stream text not null,
  place  integer not null,
  row    json not null,
  primary key (zone, stream, place)
);

-- Files on their way into a register: what was read of them, and how many rows are in. Kept for a day after they are looked at.
create table entry_files (
  zone      text not null,
  id        uuid not null,
  account   text not null,
  programme text not null,
  register  text not null,
  made      timestamptz(3) not null,
  -- looked, wanted, running, done, taken-back
  state     text not null,
  faults    integer not null,
  total     integer not null,
  done      integer not null,
  reason    text not null,
  rows      json not null,
  primary key (zone, id)
);
create index entry_files_wanted on entry_files (zone, made) where state in ('wanted', 'running');
