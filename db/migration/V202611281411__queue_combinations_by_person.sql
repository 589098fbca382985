-- In which round a run is due: each person has one in each.
alter table frontier_run add column queue_round integer default 0 not null;
