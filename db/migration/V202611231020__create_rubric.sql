create table rubric (
    version integer primary key,
    name text not null,
    document text not null,
    loaded_at timestamp with time zone not null
);
