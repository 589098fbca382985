-- The board's policy on its own, one row for each version; the first is the one that came with the rubric.
create table policy (
    version integer primary key,
    document text not null,
    reason text not null,
    proposed_by varchar(200) not null,
    confirmed_by varchar(200) not null,
    since timestamp with time zone not null
);

-- What is material is part of a score's answer. All that have been made so far are of the first policy.
alter table score add column policy_version integer default 1 not null;
