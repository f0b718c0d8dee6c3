-- A telephone number is found again without being read: `blind` is a keyed hash of the whole number, `blind_tail` of its last four digits
-- (server/app/telephones.ts). `cases` are those in which this number stands; an account's own number stands in none.
alter table personal add column blind_tail text;
alter table personal add column cases uuid[];

-- The key is not here. What stands already is marked, with the cases it stands in, and a job works out the rest.
update personal p set blind = '', cases = named.cases
from (
  select e.zone, (caller -> 'phone' ->> 'personal')::uuid as id, array_agg(e.stream::uuid) as cases
  from events e, json_array_elements(e.data -> 'callers') caller
  where e.kind = 'case' and e.type = 'opened' and caller -> 'phone' ->> 'personal' is not null
  group by 1, 2
) named
where p.zone = named.zone and p.id = named.id;

update personal p set blind = ''
from zone_rows r
where r.sheet = 'accounts' and p.zone = r.zone and p.id = (r.body -> 'phone' ->> 'personal')::uuid;

create index personal_unblinded on personal (zone, id) where blind = '';
create index personal_blind on personal (zone, blind) where blind <> '';
create index personal_blind_tail on personal (zone, blind_tail) where blind_tail is not null;
