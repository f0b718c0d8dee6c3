-- Visits of rounds. `state` is the fold of a visit's events; everything else is worked out from it.
create table visits (
  zone         text not null,
  id           uuid not null,
  programme    text not null,
  round        text not null,
  version      text not null,
  subject_kind text not null,
  subject      text not null,
  area         text not null,
  area_path    text[] not null,
  kinds        text[] not null,
  who          text[] not null,
  visitors     text[] not null,
  opens        timestamptz(3) not null,
  closes       timestamptz(3) not null,
  hidden       boolean not null,
  stage        text not null,
  late         boolean not null,
  why          text not null,
  of           text not null,
  at           timestamptz(3),
  works        integer not null,
  failed       integer not null,
  cases        uuid[] not null,
  state        json not null,
  seq          integer not null,
  hash         text not null,
  primary key (zone, id)
);
create index visits_open on visits (zone, closes, id) where stage = 'planned';
create index visits_when on visits (zone, opens, id);
create index visits_subject on visits (zone, subject_kind, subject, opens desc);
create index visits_of on visits (zone, of) where of <> '';
