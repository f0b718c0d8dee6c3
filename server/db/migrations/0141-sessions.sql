-- Sessions: what people come to. `state` is the fold of their events; bookings stand beside it so that their links and numbers are found.
create table sessions (
  zone      text not null,
  id        uuid not null,
  session   text not null,
  opening   text not null,
  area      text not null,
  date      date not null,
  starts    timestamptz(3) not null,
  ends      timestamptz(3) not null,
  capacity  integer not null,
  taken     integer not null,
  waiting   integer not null,
  stands    text not null,
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create index sessions_date on sessions (zone, date, opening);

create table bookings (
  zone     text not null,
  id       uuid not null,
  session  uuid not null,
  state    text not null,
  -- The digest of the secret link, and a keyed index of the telephone number while the booking counts.
  link     text not null,
  blind    text,
  primary key (zone, id)
);
create unique index bookings_link on bookings (zone, link);
create index bookings_session on bookings (zone, session);
create unique index bookings_twice on bookings (zone, session, blind) where blind is not null;
