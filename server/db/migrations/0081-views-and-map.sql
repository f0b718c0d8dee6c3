-- Ways of looking at the queue that somebody has named; `shared` ones are offered to everybody of their unit.
create table saved_views (
  zone    text not null references zones,
  id      uuid not null,
  owner   text not null,
  unit    text not null,
  name    text not null,
  shared  boolean not null,
  place   integer not null,
  filter  jsonb not null,
  made    timestamptz(3) not null,
  primary key (zone, owner, id)
);
create index saved_views_unit on saved_views (zone, unit) where shared;

-- Open cases with a point, narrow enough that a map of all of them is one short walk; kept by the job of the search. The columns are
-- those of `cases`, so that the same conditions say who may see what.
create table spots (
  zone          text not null,
  id            uuid not null,
  number        text not null,
  programme     text not null,
  stage         text not null,
  phase         text not null,
  kind          text not null,
  category      text not null,
  source        text not null,
  area_path     text[] not null,
  lead          text not null,
  units         text[] not null,
  kept          text[] not null,
  confidential  boolean not null,
  restricted    boolean not null,
  named         text[] not null,
  rank          smallint not null,
  due           timestamptz(3) not null,
  warn          timestamptz(3),
  lng           integer not null,
  lat           integer not null,
  primary key (zone, id)
);
create index spots_place on spots (zone, lng, lat);
