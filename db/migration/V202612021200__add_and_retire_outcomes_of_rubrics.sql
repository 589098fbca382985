-- Threats and benefits that the draft of a rubric adds, or retires: then nothing is added.
create table rubric_draft_outcome (
    draft_id uuid not null references rubric_draft (id) on delete cascade,
    outcome varchar(100) not null,
    added text,
    changed_by text not null,
    changed_at timestamp with time zone not null,
    primary key (draft_id, outcome)
);
