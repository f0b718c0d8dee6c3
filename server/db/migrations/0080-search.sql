-- What cases are found by, kept by a job that reads the feed; `npm run huying -- rebuild search` makes it anew. `doc` holds pairs of
-- characters, words, parts of numbers, keyed hashes of names and telephone numbers, areas, units, the category, the square of the map and
-- the days (core/search). `texts` are the sealed values that its words came from. Whether somebody may see a case is asked of `cases`.
create table search (
  zone     text not null,
  case_id  uuid not null,
  opened   timestamptz(3) not null,
  point    integer[],
  texts    uuid[] not null,
  doc      tsvector not null,
  primary key (zone, case_id)
) with (toast_tuple_target = 4080);
create index search_doc on search using gin (doc) with (gin_pending_list_limit = 512);
