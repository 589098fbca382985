create table proposal (
    id uuid primary key,
    version integer not null,
    model_id uuid not null references model_profile (id),
    based_on uuid references proposal (id),
    question text not null,
    decision_date date not null,
    deployment_scope varchar(30) not null,
    horizon_months integer not null,
    outcome_scale text not null,
    proposal_state varchar(20) not null,
    created_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);

create index proposal_by_model on proposal (model_id);

create table proposal_step (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    after_months integer not null,
    access_level varchar(30) not null,
    shown boolean,
    primary key (proposal_id, position)
);

create table proposal_threat (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    threat text not null,
    primary key (proposal_id, position)
);

create table proposal_benefit (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    benefit text not null,
    primary key (proposal_id, position)
);

create table proposal_modification (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    modification text not null,
    primary key (proposal_id, position)
);

-- A claim known exactly has its middle only.
create table proposal_claim (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    question text not null,
    p05 double precision,
    p50 double precision not null,
    p95 double precision,
    reason text not null,
    primary key (proposal_id, position)
);

create table proposal_observation (
    proposal_id uuid not null references proposal (id),
    position integer not null,
    observed_on date not null,
    what text not null,
    source text not null,
    primary key (proposal_id, position)
);
