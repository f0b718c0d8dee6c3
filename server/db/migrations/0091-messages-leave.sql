-- Messages leave the outbox. `state`: kept (read on our own pages, or its way is off), waiting, sending, sent, delivered, unwanted, failed, unsure.
alter table outbox add column purpose text not null default '';
-- What fills the places of a filed template; a link is made when it is sent, never kept.
alter table outbox add column fields jsonb not null default '{}';
alter table outbox add column urgent boolean not null default false;
alter table outbox add column attempts smallint not null default 0;
-- When it is tried next; while it is being sent, when whoever sends it is taken for dead.
alter table outbox add column due timestamptz(3);
alter table outbox add column reason text not null default '';
alter table outbox add column parts smallint not null default 0;
-- Under what the gateway knows it; its reports name it.
alter table outbox add column reference text;
alter table outbox add column handled timestamptz(3);

create index outbox_due on outbox (zone, due) where state in ('waiting', 'sending');
create index outbox_failed on outbox (zone, position desc, part desc) where state in ('failed', 'unsure');
create index outbox_reference on outbox (zone, reference) where reference is not null;
create index outbox_case on outbox (zone, case_id, position desc);

-- How much somebody wants to hear: `phone:` and a blind index, or `account:` and its id; staff also say by which ways.
create table message_wishes (
  zone     text not null references zones,
  who      text not null,
  wish     text not null,
  email    text,
  chat     text,
  at       timestamptz(3) not null,
  primary key (zone, who)
);

-- Signed requests from outside are taken once; a nonce is kept a little longer than its request would be believed.
create table inbound_nonces (
  zone   text not null references zones,
  way    text not null,
  nonce  text not null,
  at     timestamptz(3) not null,
  primary key (zone, way, nonce)
);
create index inbound_nonces_old on inbound_nonces (zone, at);

-- Who writes in a chat, and about which case they write just now. `sender` is the chat's own id, which no event ever holds.
create table conversations (
  zone     text not null references zones,
  way      text not null,
  sender   text not null,
  case_id  uuid not null,
  caller   text not null,
  at       timestamptz(3) not null,
  primary key (zone, way, sender)
);
create index conversations_case on conversations (zone, case_id);

-- Telephone calls, one row each, as the exchange tells of them. The number stands in `personal`.
create table calls (
  zone      text not null references zones,
  id        text not null,
  personal  uuid not null,
  account   text not null,
  rang      timestamptz(3) not null,
  answered  timestamptz(3),
  ended     timestamptz(3),
  missed    boolean not null default false,
  case_id   uuid,
  -- 110, 119 or 120, and when the call was handed over.
  passed_to text,
  passed    timestamptz(3),
  -- Its place among all changes of calls, for screens that follow them.
  changed   bigint not null,
  primary key (zone, id)
);
create index calls_rang on calls (zone, rang desc);
create index calls_changed on calls (zone, changed);
