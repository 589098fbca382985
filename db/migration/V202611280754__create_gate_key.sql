-- Keys that sign verdicts. The latest signs; all stay, so that what they signed can be verified. Two instances that
-- start together cannot both make the first.
create table gate_key (
    key_id varchar(64) primary key,
    ordinal integer not null unique,
    public_key text not null,
    private_key text not null,
    created_at timestamp with time zone not null
);
