create table draft (
    id uuid primary key,
    version integer not null,
    person varchar(200) not null,
    form varchar(300) not null,
    title text not null,
    basis varchar(40) not null,
    content text not null,
    revision bigint not null,
    typed_at timestamp with time zone not null,
    saved_from integer,
    saved_to integer,
    constraint draft_once unique (person, form)
);
