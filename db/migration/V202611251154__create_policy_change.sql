-- A change of the policy that somebody proposed, and what another person said to it. Rows are added and never altered.
create table policy_change (
    id uuid primary key,
    from_version integer not null,
    document text not null,
    reason text not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    as_administrator boolean not null,
    as_chair boolean not null,
    proposed_at timestamp with time zone not null
);

create table policy_change_answer (
    change_id uuid primary key references policy_change (id),
    confirmed boolean not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    answered_at timestamp with time zone not null
);
