-- Who began and who submitted a proposal: they can neither estimate for it nor decide it. Unknown for proposals that were
-- made before there were accounts.
alter table proposal add column begun_by uuid;
alter table proposal add column submitted_by uuid;

create table interest (
    id uuid primary key,
    proposal_id uuid not null references proposal (id),
    person_id uuid not null,
    reason text not null,
    declared_at timestamp with time zone not null,
    unique (proposal_id, person_id)
);
