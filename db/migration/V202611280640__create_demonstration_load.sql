-- How far the one load of the demonstration data has got; every instance reads it.
create table demonstration_load (
  id         integer                  not null primary key check (id = 1),
  state      varchar(10)              not null,
  done       integer                  not null,
  of_all     integer                  not null,
  changed_at timestamp with time zone not null
);

insert into demonstration_load (id, state, done, of_all, changed_at)
values (1, 'NEVER', 0, 0, current_timestamp);
