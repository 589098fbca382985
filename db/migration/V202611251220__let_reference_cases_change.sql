-- A row that no longer counts stays to be read, with the reason.
alter table reference_case add column version integer default 0 not null;
alter table reference_case add column withdrawn_at timestamp with time zone;
alter table reference_case add column withdrawn_reason text;
