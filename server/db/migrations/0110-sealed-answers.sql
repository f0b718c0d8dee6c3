-- What was answered to a request with an Idempotency-Key that the door does not see: signing in and out, passwords, looks at files. Nothing
-- here opens without the request itself: the seal is made of its key and its body, which stand nowhere.
create table sealed_answers (
  zone    text not null references zones,
  -- A keyed hash of who asked and of their Idempotency-Key.
  id      text not null,
  -- A keyed hash of the session that was shown and of the key, for whom the first answer left without it; empty where none was shown.
  shown   text not null,
  -- By which the same request is told from another one.
  proof   text not null,
  made    timestamptz(3) not null,
  -- Null while the first is still being worked on.
  sealed  bytea,
  primary key (zone, id)
);
create index sealed_answers_shown on sealed_answers (zone, shown) where shown <> '';
create index sealed_answers_made on sealed_answers (zone, made);
