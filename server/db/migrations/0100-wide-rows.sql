-- Events and cases are somewhat longer than what PostgreSQL keeps in one piece unless told: pressing each of them small cost half of
-- what writing them cost, and saved nothing that matters.
alter table events set (toast_tuple_target = 8160);
alter table cases set (toast_tuple_target = 8160);
