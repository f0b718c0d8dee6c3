-- Other systems that are told what happens: the secret of each is worked out from the server's own, `generation` says which one it is
-- by now. `busy` is until when a process sends to it, so that two never do at once and what is sent keeps its order.
create table webhook_keys (
  zone        text not null references zones,
  webhook     text not null,
  generation  integer not null,
  made        timestamptz(3) not null,
  busy        timestamptz(3) not null,
  primary key (zone, webhook)
);

-- What is told to whom. `position` is that of the event, 0 for a try-out; `began` is when the sending began, from which its end is
-- counted; `due` when it is tried next. `status`, `took` (milliseconds) and `said` are those of the last attempt.
create table webhook_deliveries (
  zone      text not null references zones,
  id        uuid not null,
  webhook   text not null,
  position  bigint not null,
  event     text not null,
  case_id   uuid,
  number    text not null,
  body      text not null,
  state     text not null,
  attempts  integer not null,
  made      timestamptz(3) not null,
  began     timestamptz(3) not null,
  due       timestamptz(3) not null,
  tried     timestamptz(3),
  status    integer,
  took      integer,
  said      text,
  primary key (zone, id)
);
create unique index webhook_deliveries_once on webhook_deliveries (zone, webhook, position) where position > 0;
create index webhook_deliveries_waiting on webhook_deliveries (zone, webhook, position, id) where state = 'waiting';
create index webhook_deliveries_newest on webhook_deliveries (zone, made desc, id desc);
