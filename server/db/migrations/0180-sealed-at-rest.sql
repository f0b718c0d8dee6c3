-- Personal values stand encrypted. `key` says under which key of the file outside the database; '' is a value from before there was one,
-- which a job closes. The keys themselves are never here: only their names, so that a server that lacks one says so at its start.
alter table personal add column key text not null default '';
create index personal_open on personal (zone, id) where key = '';

create table vault_keys (
  zone    text not null references zones,
  key     text not null,
  since   timestamptz(3) not null,
  primary key (zone, key)
);
