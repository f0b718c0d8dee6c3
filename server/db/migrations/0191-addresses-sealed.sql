-- E-mail and chat addresses of the staff, and who writes in a chat, stand sealed in `personal` like all that names people. What stands open
-- yet (no `reach`, no `personal`) is closed by a job after the start.
alter table message_wishes add column reach uuid;
alter table conversations add column personal uuid;
-- From now on `sender` is a keyed hash of the chat's own id.
create index conversations_open on conversations (zone, way, sender) where personal is null;
create index message_wishes_open on message_wishes (zone, who) where reach is null and (email is not null or chat is not null or phone is not null);
