-- What a saved view is a way of looking at: the queue of cases, or a register by its name.
alter table saved_views add column book text not null default 'cases';
