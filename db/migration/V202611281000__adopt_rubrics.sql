-- Which version of the rubric new scores take: the newest adoption. Where rubrics were loaded before, the newest of them
-- stays in force until another is adopted.
create table rubric_adoption (
    number integer primary key,
    version integer not null references rubric (version),
    adopted_by text not null,
    adopted_at timestamp with time zone not null
);
insert into rubric_adoption (number, version, adopted_by, adopted_at)
select 1, version, '', loaded_at from rubric where version = (select max(version) from rubric);

-- A proposal keeps the version that it was last scored with.
create table proposal_rubric (
    proposal_id uuid primary key,
    version integer not null references rubric (version)
);
insert into proposal_rubric (proposal_id, version)
select proposal_id, max(rubric_version) from score where rubric_version in (select version from rubric) group by proposal_id;

-- Real models are held against a rubric anew: one by one, with more than their means. They are worked out at the next start.
delete from backcast;
