-- Shifts handed over at the desk of an area. `state` is the fold of its two events; nothing of it changes once it is taken.
create table shifts (
  zone      text not null,
  id        uuid not null,
  area      text not null,
  given_by  text not null,
  given_to  text not null,
  at        timestamptz(3) not null,
  taken     timestamptz(3),
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create index shifts_area on shifts (zone, area, at desc, id);
