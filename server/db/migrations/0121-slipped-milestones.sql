-- Entries with a milestone whose last day passed without its being reached, so that they can be listed.
alter table entries add column slipped boolean not null default false;
create index entries_slipped on entries (zone, programme, register) where slipped;
