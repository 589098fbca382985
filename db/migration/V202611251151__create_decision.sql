-- What the board decides, as it was proposed and signed. Rows of all these tables are added and never altered.
create table decision (
    id uuid primary key,
    proposal_id uuid not null,
    ordinal integer not null,
    score_id uuid not null,
    scenario_hash varchar(64) not null,
    policy_version integer not null,
    board_rule varchar(20) not null,
    trail_head varchar(100) not null,
    verdict varchar(30) not null,
    delayed_until date,
    reasons text not null,
    against_rule text not null,
    quorum integer not null,
    content_hash varchar(64) not null,
    proposed_at timestamp with time zone not null
);

create index decision_by_proposal on decision (proposal_id, ordinal);

create table decision_condition (
    decision_id uuid not null references decision (id),
    position integer not null,
    condition_id uuid not null unique,
    proposal_id uuid not null,
    modification text not null,
    modification_name text not null,
    owner_id uuid not null,
    owner_name varchar(200) not null,
    due_on date not null,
    primary key (decision_id, position)
);

create table decision_signature (
    decision_id uuid not null references decision (id),
    proposal_id uuid not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    content_hash varchar(64) not null,
    signed_at timestamp with time zone not null,
    primary key (decision_id, person_id)
);

create index decision_signature_by_proposal on decision_signature (proposal_id);

-- From when on a decision holds. One after the other: two cannot take the same place.
create table decision_taken (
    decision_id uuid primary key references decision (id),
    proposal_id uuid not null,
    ordinal integer not null,
    taken_at timestamp with time zone not null,
    constraint decision_taken_one_by_one unique (proposal_id, ordinal)
);

create table decision_dissent (
    decision_id uuid not null references decision (id),
    proposal_id uuid not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    reason text not null,
    recorded_at timestamp with time zone not null,
    primary key (decision_id, person_id)
);

create index decision_dissent_by_proposal on decision_dissent (proposal_id);

create table condition_met (
    condition_id uuid primary key references decision_condition (condition_id),
    proposal_id uuid not null,
    how text not null,
    link text not null,
    evidence_id uuid,
    person_id uuid not null,
    person_name varchar(200) not null,
    met_at timestamp with time zone not null
);

create index condition_met_by_proposal on condition_met (proposal_id);
