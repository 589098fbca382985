-- What the gate answers from: for each decision the plan that it approved, laid out when it was taken,
-- and whether the score that it rests on still answers its question.
create table gate_approval (
    decision_id uuid primary key,
    proposal_id uuid not null,
    starts_on date not null,
    deployment_scope varchar(20) not null,
    runs text not null,
    currency varchar(30) not null,
    currency_since timestamp with time zone not null
);

create index gate_approval_by_proposal on gate_approval (proposal_id);

-- What happened that may end a decision. Of what was recorded before, the day on which it happened is all that is known.
create table gate_happening (
    id uuid primary key,
    model_id uuid not null,
    proposal_id uuid,
    kind varchar(30) not null,
    what text not null,
    happened_on date not null,
    recorded_at timestamp with time zone not null
);

create index gate_happening_by_model on gate_happening (model_id, recorded_at);

-- For each level of access the cheapest modifications with which a release at it would be within the limits, worked
-- out beforehand.
create table gate_passing (
    proposal_id uuid not null,
    access_level varchar(20) not null,
    modifications text not null,
    bad double precision not null,
    bad_p95 double precision not null,
    good double precision not null,
    good_lost double precision not null,
    made_at timestamp with time zone not null,
    primary key (proposal_id, access_level)
);

-- How often the gate was asked, by day and verdict.
create table gate_asked (
    asked_on date not null,
    verdict varchar(10) not null,
    times bigint not null,
    primary key (asked_on, verdict)
);

insert into gate_happening (id, model_id, proposal_id, kind, what, happened_on, recorded_at)
select gen_random_uuid(), p.model_id, p.id,
    case when o.happening_kind in ('COPIED', 'OPENLY_DISTRIBUTED') then o.happening_kind else 'INCIDENT' end,
    o.what, o.observed_on, cast(o.observed_on as timestamp with time zone)
from proposal_observation o join proposal p on p.id = o.proposal_id
where o.happening_kind in ('COPIED', 'OPENLY_DISTRIBUTED', 'LEAKED', 'INCIDENT', 'EXTREMELY_BAD');
