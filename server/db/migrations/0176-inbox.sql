-- What was told to whom of the staff, in the product itself: one row for an event and a person, never two.
create table inbox (
  zone      text not null references zones,
  account   text not null,
  position  bigint not null,
  case_id   uuid not null,
  topic     text not null,
  words     json not null,
  at        timestamptz(3) not null,
  read      timestamptz(3),
  primary key (zone, account, position)
);
create index inbox_unread on inbox (zone, account) where read is null;
create index inbox_old on inbox (zone, at);

-- By which way somebody of the staff hears of what, by topic; and the number for text messages.
alter table message_wishes add column topics jsonb not null default '{}';
alter table message_wishes add column phone text;
