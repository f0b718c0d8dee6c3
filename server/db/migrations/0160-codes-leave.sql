-- What became of a sign-in code on its way to a telephone: waiting, sending, sent, unsure, failed. Codes that stood here before are long over.
alter table resident_codes add column delivery text not null default 'waiting', add column reason text not null default '', add column tried timestamptz(3);
create index resident_codes_leaving on resident_codes (zone, made) where delivery = 'waiting' and state = 'waiting';
