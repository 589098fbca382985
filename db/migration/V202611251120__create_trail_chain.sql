-- The trail as a chain: lines numbered without a gap, each with the hash of the one before it.
create table trail_line (
  line_number bigint primary key,
  made_at timestamp with time zone not null,
  actor text not null,
  action varchar(100) not null,
  subject_kind varchar(100) not null,
  subject_id text not null,
  subject_name text not null,
  previous_hash varchar(64) not null,
  line_hash varchar(64) not null,
  constraint trail_line_follows_once unique (previous_hash)
);

create index trail_line_subject on trail_line (subject_id, line_number);
create index trail_line_actor on trail_line (actor, line_number);
create index trail_line_action on trail_line (action, line_number);
create index trail_line_made_at on trail_line (made_at);

create table trail_line_change (
  line_number bigint not null references trail_line (line_number),
  position integer not null,
  field varchar(200) not null,
  was text,
  became text,
  primary key (line_number, position)
);

-- The last line's number and hash. Whoever adds lines locks this one row, last of all.
create table trail_head (
  id integer primary key,
  line_number bigint not null,
  line_hash varchar(64) not null,
  constraint trail_head_is_one check (id = 1)
);

insert into trail_head (id, line_number, line_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
