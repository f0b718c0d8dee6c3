-- What people are told on their own screens: a milestone of theirs is about to end, or has slipped. One row for each event and person.
create table alerts (
  zone     text not null,
  account  text not null,
  position bigint not null,
  entry    uuid not null,
  -- neared, slipped
  why      text not null,
  steps    text[] not null,
  at       timestamptz(3) not null,
  seen     timestamptz(3),
  primary key (zone, account, position)
);
