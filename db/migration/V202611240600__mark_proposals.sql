-- How far a proposal may be shown, in the board's own words; empty where it is not marked.
alter table proposal add column confidentiality text default '' not null;
