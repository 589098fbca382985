-- What two people change together is no longer the policy alone.
alter table policy_change rename to board_change;
alter table policy_change_answer rename to board_change_answer;
alter table board_change add column about varchar(20) default 'POLICY' not null;

-- Why a version of the rubric came into force, and who proposed it; adopted_by confirmed it. Empty for the first.
alter table rubric_adoption add column reason text default '' not null;
alter table rubric_adoption add column proposed_by text default '' not null;

-- The next version of the rubric while the board works on it; there is one at a time.
create table rubric_draft (
    id uuid primary key,
    only_one boolean default true not null unique check (only_one),
    from_version integer not null references rubric (version),
    begun_by text not null,
    begun_at timestamp with time zone not null
);

create table rubric_draft_entry (
    draft_id uuid not null references rubric_draft (id) on delete cascade,
    entry varchar(200) not null,
    statement text not null,
    changed_by text not null,
    changed_at timestamp with time zone not null,
    primary key (draft_id, entry)
);
