-- Room on each page for the next version of a row, so that a step that moves no key of it touches no index.
alter table spots set (fillfactor = 75);
alter table checkpoints set (fillfactor = 50);
alter table counters set (fillfactor = 50);
alter table feed set (fillfactor = 25);
