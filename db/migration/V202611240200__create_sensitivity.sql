create table sensitivity (
    id             uuid primary key,
    proposal_id    uuid                     not null,
    score_id       uuid                     not null,
    scenario_hash  varchar(64)              not null,
    engine_version varchar(40)              not null,
    results        text                     not null,
    made_at        timestamp with time zone not null,
    made_by        text                     not null
);

create index sensitivity_by_score on sensitivity (score_id, made_at);
