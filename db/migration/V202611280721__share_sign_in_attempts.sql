-- Wrong passwords by account and by address, counted by all instances together. Whose they are can't be read from the key.
create table sign_in_attempt (
    attempt_key varchar(64) primary key,
    times integer not null,
    last_at timestamp with time zone not null,
    until_at timestamp with time zone not null
);
create index sign_in_attempt_by_time on sign_in_attempt (last_at);

-- Links from the log by which the first administrator is made. Of each only the hash is kept.
create table set_up_code (
    secret_hash varchar(64) primary key,
    expires_at timestamp with time zone not null
);
