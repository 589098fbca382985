-- How far a decision reaches: where, until when, what ends it, and which evidence it needs. Left empty it covers all.
alter table decision add column environments text default '' not null;
alter table decision add column valid_until date;
alter table decision add column triggers varchar(200) default '' not null;

create table decision_evidence (
    decision_id uuid not null references decision (id),
    position integer not null,
    proposal_id uuid not null,
    evidence_id uuid not null,
    label text not null,
    valid_until date,
    primary key (decision_id, position)
);

-- Members of the board who have looked again and say that a decision stands.
create table decision_confirmation (
    decision_id uuid not null references decision (id),
    proposal_id uuid not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    reason text not null,
    confirmed_at timestamp with time zone not null,
    primary key (decision_id, person_id, confirmed_at)
);

create index decision_confirmation_by_proposal on decision_confirmation (proposal_id);
