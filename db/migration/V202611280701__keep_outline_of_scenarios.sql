-- What pages say of a scenario stands in columns beside it, so that no page reads the scenario itself. Scenarios are kept in
-- canonical form and answers as they were written, so that each member has one text.
alter table score add column horizon_months integer;
alter table score add column threats boolean;
alter table score add column benefits boolean;
alter table score add column planned boolean;
alter table score add column already_open boolean;
alter table score add column bad_mean double precision;
alter table score add column good_mean double precision;

update score set
    horizon_months = cast(regexp_substr(scenario, '"horizonMonths":([0-9]+)', 1, 1, 'c', 1) as integer),
    threats = scenario not like '%"threats":[]%',
    benefits = scenario not like '%"benefits":[]%',
    planned = scenario not like '%"plan":[]%',
    already_open = scenario like '%"copies":"OPEN"%',
    bad_mean = cast(regexp_substr(results, '^\{"asProposed":\{"bad":\{"mean":([^,]+),', 1, 1, 'c', 1) as double precision),
    good_mean = cast(regexp_substr(results, '^\{"asProposed":\{"bad":\{[^}]+\},"good":\{"mean":([^,]+),', 1, 1, 'c', 1) as double precision);

alter table score alter column horizon_months set not null;
alter table score alter column threats set not null;
alter table score alter column benefits set not null;
alter table score alter column planned set not null;
alter table score alter column already_open set not null;
alter table score alter column bad_mean set not null;
alter table score alter column good_mean set not null;

alter table frontier_run add column horizon_months integer;
alter table frontier_run add column seed bigint;
alter table frontier_run add column draws integer;

update frontier_run set
    horizon_months = cast(regexp_substr(scenario, '"horizonMonths":([0-9]+)', 1, 1, 'c', 1) as integer),
    seed = cast(regexp_substr(scenario, '"seed":(-?[0-9]+)', 1, 1, 'c', 1) as bigint),
    draws = cast(regexp_substr(scenario, '"draws":([0-9]+)', 1, 1, 'c', 1) as integer);

alter table frontier_run alter column horizon_months set not null;
alter table frontier_run alter column seed set not null;
alter table frontier_run alter column draws set not null;
