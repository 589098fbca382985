-- What releasing as planned adds with an entry of evidence and without it; empty where an earlier version kept the effect.
alter table evidence_effect add column added_bad_with double precision;
alter table evidence_effect add column added_bad_without double precision;
alter table evidence_effect add column added_good_with double precision;
alter table evidence_effect add column added_good_without double precision;
