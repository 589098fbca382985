-- Requests that name an Idempotency-Key, and what was answered; no status as long as one is being worked on.
create table kept_answer (
    caller       uuid not null,
    request_key  varchar(200) not null,
    request_path text not null,
    fingerprint  varchar(64) not null,
    begun_at     timestamp with time zone not null,
    status       integer,
    content_type text,
    location     text,
    entity_tag   text,
    body         bytea,
    primary key (caller, request_key)
);

create index kept_answer_begun on kept_answer (begun_at);
