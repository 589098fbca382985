-- Which instances run on this database, each of which says so every few seconds. Times are the database's.
create table running_instance (
    name varchar(100) primary key,
    version varchar(100) not null,
    started_at timestamp with time zone not null,
    heard_at timestamp with time zone not null,
    clock_ahead_millis bigint not null
);

-- Held by the one instance that is starting, while it loads what comes with the product.
create table start_lock (
    id integer primary key
);
insert into start_lock (id) values (1);

-- How often something has changed that instances keep in memory. The stamp is another one after each change.
create table revision (
    topic varchar(50) primary key,
    revision_number bigint not null,
    stamp uuid not null,
    changed_at timestamp with time zone not null
);
insert into revision (topic, revision_number, stamp, changed_at)
values ('reference-cases', 0, '00000000-0000-0000-0000-000000000000', current_timestamp);
