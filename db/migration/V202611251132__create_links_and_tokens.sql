-- Whom the identity provider knows somebody as, where they sign in through one.
alter table person add column issuer varchar(500);
alter table person add column subject varchar(255);
create unique index person_by_subject on person (issuer, subject);

-- The one link by which a person may set their password, once. Of its secret only the hash is kept.
create table password_link (
    person_id uuid primary key references person (id),
    secret_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null
);

-- What programs show in a person's stead. Of the token only the hash is kept, and its first signs to tell it by.
create table api_token (
    id uuid primary key,
    person_id uuid not null references person (id),
    token_name varchar(100) not null,
    token_scope varchar(10) not null,
    first_signs varchar(12) not null,
    secret_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
);

create index api_token_by_person on api_token (person_id);
