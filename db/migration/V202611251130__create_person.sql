-- Somebody with an account. Nobody is deleted, because the trail and decisions name them; an account is closed instead.
create table person (
    id uuid primary key,
    version integer not null,
    sign_in_name varchar(100) not null unique,
    full_name varchar(200) not null,
    email varchar(320),
    password_hash varchar(500),
    active boolean not null,
    created_at timestamp with time zone not null
);

create table person_role (
    person_id uuid not null references person (id),
    person_role varchar(20) not null,
    primary key (person_id, person_role)
);
