-- Kinds of evidence of which a decision needs an entry on file; empty where it names none.
alter table decision add column evidence_kinds varchar(200) default '' not null;

-- Days that have asked for a new review of a decision, so that each asks once.
create table review_asked (
    decision_id uuid not null,
    proposal_id uuid not null,
    reason varchar(30) not null,
    due_on date not null,
    primary key (decision_id, reason, due_on)
);

create index review_asked_by_proposal on review_asked (proposal_id);
