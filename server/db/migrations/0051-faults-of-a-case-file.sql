-- How many rows of the file have faults: none of it is brought in before somebody leaves them out on purpose.
alter table case_files add column faults integer not null default 0;
