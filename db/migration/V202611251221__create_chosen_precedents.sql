-- Which reference cases somebody took as like the model of a proposal; cases are named by their keys.
create table chosen_precedents (
    proposal_id uuid primary key references proposal (id),
    version integer not null,
    taken_at timestamp with time zone not null
);

create table chosen_precedent (
    proposal_id uuid not null references chosen_precedents (proposal_id),
    position integer not null,
    case_key varchar(100) not null,
    chosen boolean not null,
    reason text not null,
    primary key (proposal_id, position)
);
