-- Visits that somebody called for: dragnets, spot checks, double random draws with their frozen lists. `state` is the fold.
create table campaigns (
  zone      text not null,
  id        uuid not null,
  programme text not null,
  round     text not null,
  at        timestamptz(3) not null,
  drawn     boolean not null,
  published timestamptz(3),
  state     json not null,
  seq       integer not null,
  hash      text not null,
  primary key (zone, id)
);
create index campaigns_at on campaigns (zone, at desc, id);
