-- Evaluation results that were accepted from a model’s documents; without a model as long as it is not saved.
create table imported_result (
    id uuid primary key,
    batch_id uuid not null,
    model_id uuid references model_profile (id),
    accepted_by uuid not null,
    document_name text not null,
    document_place text not null,
    benchmark text not null,
    metric text not null,
    found_value double precision not null,
    samples bigint,
    ran_on text not null,
    ran_by text not null,
    accepted_at timestamp with time zone not null
);

create index imported_result_of_model on imported_result (model_id);
create index imported_result_of_batch on imported_result (batch_id);

-- Which of them a proposal has taken as evidence or set aside.
create table imported_result_use (
    proposal_id uuid not null references proposal (id),
    result_id uuid not null references imported_result (id),
    evidence_id uuid,
    used_at timestamp with time zone not null,
    primary key (proposal_id, result_id)
);
