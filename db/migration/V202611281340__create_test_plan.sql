-- Tests that are registered before they are run. What was registered is written once.
create table test_plan (
    id uuid primary key,
    version integer not null,
    proposal_id uuid not null references proposal (id),
    question text not null,
    test_kind varchar(40) not null,
    trials bigint not null,
    event_text text not null,
    direction varchar(20) not null,
    relevance double precision not null,
    field_odds_p05 double precision,
    field_odds_p50 double precision not null,
    field_odds_p95 double precision,
    owner_name text not null,
    due_on date not null,
    registered_at timestamp with time zone not null,
    registered_by text not null,
    outlook text not null,
    outlook_at timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    cancelled_reason text,
    evidence_id uuid,
    result_events bigint,
    result_trials bigint,
    result_event_text text,
    result_on date,
    result_better boolean,
    result_at timestamp with time zone
);

create index test_plan_of_proposal on test_plan (proposal_id, registered_at);

-- Which questions of a proposal are most worth a test, by its score.
create table worth_testing (
    id uuid primary key,
    proposal_id uuid not null references proposal (id),
    score_id uuid not null,
    results text not null,
    made_at timestamp with time zone not null,
    made_by text not null
);

create index worth_testing_of_proposal on worth_testing (proposal_id, made_at);
