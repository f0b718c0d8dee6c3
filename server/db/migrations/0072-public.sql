-- The public side of each case that has one: how many met it too, and the desk's own page about it. `state` is the fold of the
-- stream public/<case>; the other columns are worked out from it.
create table public_faces (
  zone       text not null,
  case_id    uuid not null,
  state      json not null,
  met        integer not null,
  -- none, drafted, sent-back, published, taken-back.
  page       text not null,
  category   text not null,
  area       text not null,
  published  timestamptz(3),
  seq        integer not null,
  hash       text not null,
  primary key (zone, case_id)
);
create index public_faces_published on public_faces (zone, published desc, case_id) where page = 'published';
create index public_faces_drafted on public_faces (zone, case_id) where page = 'drafted';

-- In which square of half a hundredth of a degree a case lies, for finding what is near without reading the rest.
create table near_cases (
  zone     text not null,
  x        integer not null,
  y        integer not null,
  case_id  uuid not null,
  primary key (zone, x, y, case_id)
);
insert into near_cases (zone, x, y, case_id)
select zone, floor(point[1] / 50000.0)::int, floor(point[2] / 50000.0)::int, id from cases where point is not null;
