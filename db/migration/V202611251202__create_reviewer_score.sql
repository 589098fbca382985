-- What the answers of one reviewer alone would make of a proposal, beside the score of the pool that they are part of.
create table reviewer_score (
    score_id uuid not null references score (id),
    person_id uuid not null,
    bad_mean double precision not null,
    bad_p05 double precision not null,
    bad_p95 double precision not null,
    good_mean double precision not null,
    good_p05 double precision not null,
    good_p95 double precision not null,
    primary key (score_id, person_id)
);
