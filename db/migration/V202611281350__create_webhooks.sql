-- Addresses to which events are sent. Secrets are encrypted where the installation has a secret of its own; the former
-- one signs beside the present one for a day, so that a receiver can change it without missing anything.
create table webhook (
    id uuid primary key,
    address varchar(2000) not null,
    events text not null,
    secret text not null,
    former_secret text,
    former_until timestamp with time zone,
    paused boolean not null,
    version integer not null,
    created_at timestamp with time zone not null
);

-- One event for one receiver: written in the transaction of the event, sent by a job. An occasion, such as a condition
-- and its day, is told once.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook (id) on delete cascade,
    event_id uuid not null,
    event_type varchar(40) not null,
    proposal_id uuid,
    occasion varchar(200),
    payload text not null,
    made_at timestamp with time zone not null,
    state varchar(20) not null,
    failures integer not null,
    next_at timestamp with time zone not null,
    tried_until timestamp with time zone not null
);

create index webhook_delivery_due on webhook_delivery (state, next_at);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, made_at);
create unique index webhook_delivery_occasion on webhook_delivery (webhook_id, occasion);

-- Each try: the status that the receiver answered, or why there was no answer.
create table webhook_try (
    id uuid primary key,
    delivery_id uuid not null references webhook_delivery (id) on delete cascade,
    tried_at timestamp with time zone not null,
    millis integer not null,
    status integer,
    trouble varchar(20)
);

create index webhook_try_by_delivery on webhook_try (delivery_id, tried_at);
