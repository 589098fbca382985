create table score (
    id               uuid primary key,
    proposal_id      uuid                     not null,
    basis            varchar(16)              not null,
    scenario         text                     not null,
    scenario_hash    varchar(64)              not null,
    inputs           text                     not null,
    results          text                     not null,
    seed             bigint                   not null,
    draws            integer                  not null,
    rubric_version   integer                  not null,
    engine_version   varchar(40)              not null,
    made_at          timestamp with time zone not null,
    made_by          text                     not null,
    outdated         boolean                  not null
);

create index score_by_proposal on score (proposal_id, made_at);

create table backcast (
    id             uuid primary key,
    rubric_version integer                  not null,
    engine_version varchar(40)              not null,
    as_of          date                     not null,
    results        text                     not null,
    made_at        timestamp with time zone not null,
    constraint backcast_once unique (rubric_version, engine_version)
);
