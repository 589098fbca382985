-- What a test or a count says in numbers of one question; all of it empty where the entry is words alone.
alter table evidence add column measured_by varchar(40);
alter table evidence add column measured_question text;
alter table evidence add column measured_events bigint;
alter table evidence add column measured_exposure double precision;
alter table evidence add column measured_direction varchar(20);
alter table evidence add column measured_relevance double precision;
alter table evidence add column field_odds_p05 double precision;
alter table evidence add column field_odds_p50 double precision;
alter table evidence add column field_odds_p95 double precision;
alter table evidence add column measured_on text;
alter table evidence add column measured_valid_months integer;
alter table evidence add column measured_at timestamp with time zone;

-- What each entry did to a score: the likelihoods with it and without it.
create table evidence_effect (
    score_id uuid not null references score (id),
    evidence_id uuid not null,
    with_bad double precision not null,
    without_bad double precision not null,
    with_good double precision not null,
    without_good double precision not null,
    planned boolean not null,
    primary key (score_id, evidence_id)
);
