-- Training compute as three numbers (training_flop is the middle one), whether it is published, and
-- what the thresholds of laws ask besides.
alter table model_profile add column training_flop_low double precision;
alter table model_profile add column training_flop_high double precision;
alter table model_profile add column compute_published boolean default false not null;
alter table model_profile add column modification_flop_low double precision;
alter table model_profile add column modification_flop double precision;
alter table model_profile add column modification_flop_high double precision;
alter table model_profile add column base_flop_low double precision;
alter table model_profile add column base_flop double precision;
alter table model_profile add column base_flop_high double precision;
alter table model_profile add column developer_revenue varchar(20) default 'UNKNOWN' not null;

update model_profile
    set training_flop_low = training_flop, training_flop_high = training_flop, compute_published = true
    where training_flop is not null;
