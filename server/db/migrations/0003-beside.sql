-- Uploaded files. One is claimed once, by its uploader, in the transaction of the report or action that names it.
create table attachments (
  zone      text not null,
  id        uuid not null,
  kind      text not null,
  mime      text not null,
  name      text not null,
  bytes     bigint not null,
  sha256    text not null,
  thumb     boolean not null,
  -- What the picture itself says of its making; never served.
  taken     timestamptz(3),
  point     integer[],
  -- `token:` and the hash of the upload token, or `account:` and the account.
  uploader  text not null,
  uploaded  timestamptz(3) not null,
  claimed   timestamptz(3),
  stream    text,
  primary key (zone, id)
);
create index attachments_stream on attachments (zone, stream) where stream is not null;
create index attachments_unclaimed on attachments (zone, uploaded) where claimed is null;

-- What would be sent to whom; an adapter takes it from here. A secret link is made when it is sent, never kept.
create table outbox (
  zone      text not null,
  id        uuid not null,
  position  bigint not null,
  part      smallint not null,
  case_id   uuid not null,
  channel   text not null,
  -- `caller:`, `account:` or `unit:` and who.
  recipient text not null,
  words     jsonb not null,
  link      text not null,
  at        timestamptz(3) not null,
  state     text not null,
  primary key (zone, id)
);
create unique index outbox_once on outbox (zone, position, part);

-- Bearer tokens for the API; only the hash is kept.
create table tokens (
  zone     text not null references zones,
  hash     text not null,
  id       uuid not null,
  account  text not null,
  name     text not null,
  made     timestamptz(3) not null,
  used     timestamptz(3),
  ended    timestamptz(3),
  primary key (zone, hash)
);

-- Every attempt to sign in.
create table sign_ins (
  zone      text not null references zones,
  id        uuid not null,
  username  text not null,
  account   text not null,
  at        timestamptz(3) not null,
  address   text not null,
  agent     text not null,
  outcome   text not null,
  primary key (zone, id)
);
create index sign_ins_account on sign_ins (zone, account, at desc);
create index sign_ins_username on sign_ins (zone, username, at desc);
