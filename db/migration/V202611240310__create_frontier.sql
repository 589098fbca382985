-- One question of which combination: what was asked, and how far it has got.
create table frontier_run (
    id             uuid primary key,
    proposal_id    uuid,
    basis          varchar(16),
    scenario       text                     not null,
    scenario_hash  varchar(64)              not null,
    candidates     integer                  not null,
    state          varchar(16)              not null,
    reason         varchar(32),
    done           bigint                   not null,
    of_all         bigint                   not null,
    attempts       integer                  not null,
    rubric_version integer                  not null,
    engine_version varchar(40)              not null,
    made_at        timestamp with time zone not null,
    made_by        text                     not null,
    started_at     timestamp with time zone,
    heard_at       timestamp with time zone,
    finished_at    timestamp with time zone
);

create index frontier_run_by_proposal on frontier_run (proposal_id, made_at);
create index frontier_run_by_state on frontier_run (state);

-- Apart, because it is long and seldom wanted.
create table frontier_result (
    run_id  uuid primary key references frontier_run (id),
    results text not null
);
