-- Who judges a proposal, in which rounds, and how their answers become one.
create table panel (
    proposal_id uuid primary key references proposal (id),
    version integer not null,
    pooling varchar(12) not null,
    rules_reason text not null,
    rules_by text not null,
    claims_weight double precision not null
);

create table panel_seat (
    proposal_id uuid not null references panel (proposal_id),
    position integer not null,
    person_id uuid not null,
    weight double precision not null,
    finished_round integer not null,
    primary key (proposal_id, position),
    unique (proposal_id, person_id)
);

create index panel_seat_by_person on panel_seat (person_id);

create table panel_round (
    proposal_id uuid not null references panel (proposal_id),
    position integer not null,
    opened_at timestamp with time zone not null,
    closes_on date not null,
    closed_at timestamp with time zone,
    ending varchar(12),
    primary key (proposal_id, position)
);

-- Questions whose claim by the submitter counts as an answer.
create table panel_claim (
    proposal_id uuid not null references panel (proposal_id),
    position integer not null,
    question text not null,
    primary key (proposal_id, position)
);

-- Without numbers: "I do not know".
create table reviewer_answer (
    id uuid primary key,
    version integer not null,
    proposal_id uuid not null references panel (proposal_id),
    round_number integer not null,
    person_id uuid not null,
    question varchar(200) not null,
    p05 double precision,
    p50 double precision,
    p95 double precision,
    reason text not null,
    links text not null,
    answered_at timestamp with time zone not null,
    unique (proposal_id, round_number, person_id, question)
);

create table panel_comment (
    id uuid primary key,
    proposal_id uuid not null references panel (proposal_id),
    question varchar(200) not null,
    person_id uuid not null,
    body text not null,
    made_at timestamp with time zone not null
);

create index panel_comment_by_proposal on panel_comment (proposal_id);
