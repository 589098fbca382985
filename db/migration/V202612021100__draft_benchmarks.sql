-- What the draft of a rubric says of benchmarks; without a mapping where it takes one out.
create table rubric_draft_benchmark (
    draft_id uuid not null references rubric_draft (id) on delete cascade,
    benchmark varchar(200) not null,
    mapping text,
    changed_by text not null,
    changed_at timestamp with time zone not null,
    primary key (draft_id, benchmark)
);
