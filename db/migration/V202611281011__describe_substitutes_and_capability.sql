-- "An equal model of somebody else's" was held by others (RESTRICTED) or downloadable (OPEN). It has been there as long as
-- the capability has been shown, and for a month at least.
alter table model_profile add column substitute_kind varchar(20);
alter table model_profile add column substitute_route varchar(20);
alter table model_profile add column substitute_months double precision;

update model_profile
    set substitute_kind = 'AS_GOOD',
        substitute_route = case availability when 'OPEN' then 'WEIGHTS' else 'SERVICE' end,
        substitute_months = case when months_shown < 1 then 1 else months_shown end
    where availability <> 'NONE';

alter table model_profile drop column availability;

-- Somebody's own answer to how capable the model is, as three numbers, all equal where it is one.
alter table model_profile add column capability_low double precision;
alter table model_profile add column capability double precision;
alter table model_profile add column capability_high double precision;
