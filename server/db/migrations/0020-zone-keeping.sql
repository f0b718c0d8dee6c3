-- A file of rows that somebody has looked at and not yet brought in: only the rows that would change something, for its maker, for an hour.
create table zone_previews (
  zone      text not null references zones,
  id        uuid not null,
  account   text not null,
  made      timestamptz(3) not null,
  -- The count of changes of the zone when it was made; another count means that somebody has changed something since.
  revision  integer not null,
  faults    integer not null,
  given     jsonb not null,
  primary key (zone, id)
);
create index zone_previews_account on zone_previews (zone, account);

-- Accounts whose password was given to them by somebody else and must be changed at the next sign-in.
create table given_passwords (
  zone     text not null references zones,
  account  text not null,
  given    timestamptz(3) not null,
  primary key (zone, account)
);
