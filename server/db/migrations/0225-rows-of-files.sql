-- The rows of a file on its way into a register, one by one: a part is read by its places, whatever the size of the whole.
create table entry_file_rows (
  zone  text not null,
  file  uuid not null,
  place integer not null,
  row   json not null,
  primary key (zone, file, place)
);
insert into entry_file_rows
  select f.zone, f.id, r.place, r.value from entry_files f cross join json_array_elements(f.rows) with ordinality as r (value, place);
alter table entry_files drop column rows;
-- Files that are being brought in, or taken back.
drop index entry_files_wanted;
create index entry_files_wanted on entry_files (zone, made) where state in ('wanted', 'running', 'stopping');
