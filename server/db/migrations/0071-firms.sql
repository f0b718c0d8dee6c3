-- Who speaks for which firm. `state` is the fold of the stream firm/<credit code>; the firm itself is a row of the zone's sheets.
create table firms (
  zone   text not null,
  code   text not null,
  state  json not null,
  seq    integer not null,
  hash   text not null,
  primary key (zone, code)
);

-- The same people one by one, for finding somebody's firms and those who wait to be confirmed.
create table firm_people (
  zone      text not null,
  code      text not null,
  resident  uuid not null,
  state     text not null,
  at        timestamptz(3) not null,
  primary key (zone, code, resident)
);
create index firm_people_resident on firm_people (zone, resident);
create index firm_people_waiting on firm_people (zone, at) where state = 'asked';
