-- What a score said would come by which day. Rows are added once for each scenario, and never altered.
create table forecast_batch (
    id uuid primary key,
    proposal_id uuid not null,
    basis varchar(16) not null,
    scenario_hash varchar(64) not null,
    engine_version varchar(40) not null,
    conditions text not null,
    conditions_hash varchar(64) not null,
    release_planned_on date not null,
    made_at timestamp with time zone not null,
    constraint forecast_batch_once unique (proposal_id, basis, scenario_hash, conditions_hash)
);

-- Without a person it is that of all answers together.
create table forecast (
    id uuid primary key,
    batch_id uuid not null references forecast_batch (id),
    proposal_id uuid not null,
    person_id uuid,
    kind varchar(30) not null,
    due_on date not null,
    chance double precision not null
);

create index forecast_by_proposal on forecast (proposal_id);
create index forecast_by_batch on forecast (batch_id);

-- Since when a release is out, which forecasts are conditional on.
create table forecast_release (
    proposal_id uuid primary key,
    released_on date not null
);

insert into forecast_release (proposal_id, released_on)
select cast(l.subject_id as uuid), cast(min(l.made_at) at time zone 'UTC' as date)
from trail_line l
where l.action = 'proposal.released'
  and exists (select 1 from proposal p where cast(p.id as varchar(36)) = l.subject_id)
group by l.subject_id;

-- Which proposals have become a reference case; each at most once.
create table forecast_case (
    proposal_id uuid primary key,
    case_key varchar(100) not null unique,
    taken_by varchar(200) not null,
    taken_at timestamp with time zone not null
);
