create table evidence (
    id uuid primary key,
    version integer not null,
    proposal_id uuid not null references proposal (id),
    evidence_kind varchar(40) not null,
    result_text text not null,
    observed_on date not null,
    made_by text not null,
    link text not null,
    security_level varchar(10),
    taking_back varchar(20),
    tools_allowed boolean,
    fine_tuning_allowed boolean,
    file_name text,
    file_type varchar(20),
    file_size bigint,
    file_sha256 varchar(64),
    added_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text
);

create index evidence_by_proposal on evidence (proposal_id);

create table evidence_question (
    evidence_id uuid not null references evidence (id),
    position integer not null,
    question text not null,
    primary key (evidence_id, position)
);

create table evidence_step (
    evidence_id uuid not null references evidence (id),
    position integer not null,
    framework_step varchar(40) not null,
    primary key (evidence_id, position)
);

-- By itself, so that lists never read it.
create table evidence_file (
    evidence_id uuid primary key references evidence (id),
    content bytea not null
);
