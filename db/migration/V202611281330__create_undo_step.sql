-- What people have done in the last minutes and can still take back. Rows go when their time is over.
create table undo_step (
    id uuid primary key,
    person_id uuid not null,
    kind varchar(40) not null,
    subject varchar(500) not null,
    subject_version bigint not null,
    was text not null,
    back varchar(500) not null,
    done_at timestamp with time zone not null,
    undone_at timestamp with time zone
);
