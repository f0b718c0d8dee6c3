-- A mandatory report is known to the accounts named on it, the units it went to and posts that safeguard; an area alone does not show it.
alter table cases add column restricted boolean not null default false;
