-- What lists and the home page show of each proposal, kept up to date from events; filled for proposals that are
-- there already when the application starts. The keys are what a column is sorted by.
create table desk_row (
    proposal_id uuid primary key references proposal (id),
    layout integer not null,
    question varchar(2000) not null,
    question_key varchar(120) not null,
    model_id uuid not null,
    model_name varchar(500) not null,
    model_key varchar(120) not null,
    modalities varchar(200) not null,
    access_level varchar(30),
    access_rank integer not null,
    proposal_state varchar(20) not null,
    state_rank integer not null,
    decision_date date not null,
    horizon_months integer not null,
    outcome_scale varchar(200) not null,
    bad_mean double precision,
    bad_p05 double precision,
    bad_p95 double precision,
    good_mean double precision,
    good_p05 double precision,
    good_p95 double precision,
    bad_added double precision,
    bad_added_p05 double precision,
    bad_added_p95 double precision,
    good_added double precision,
    good_added_p05 double precision,
    good_added_p95 double precision,
    board_rule varchar(20),
    outdated boolean not null,
    reviewed boolean not null,
    begun_by varchar(500) not null,
    changed_at timestamp with time zone not null
);

-- One for each order of the list. What has no score stands last whichever way a likelihood is sorted, so these have two.
create index desk_row_question on desk_row (question_key, proposal_id);
create index desk_row_model on desk_row (model_key, proposal_id);
create index desk_row_access on desk_row (access_rank, proposal_id);
create index desk_row_state on desk_row (state_rank, proposal_id);
create index desk_row_decision on desk_row (decision_date, proposal_id);
create index desk_row_bad_up on desk_row (bad_mean asc nulls last, proposal_id);
create index desk_row_bad_down on desk_row (bad_mean desc nulls last, proposal_id desc);
create index desk_row_good_up on desk_row (good_mean asc nulls last, proposal_id);
create index desk_row_good_down on desk_row (good_mean desc nulls last, proposal_id desc);
create index desk_row_added_up on desk_row (bad_added asc nulls last, proposal_id);
create index desk_row_added_down on desk_row (bad_added desc nulls last, proposal_id desc);
create index desk_row_of_model on desk_row (model_id);

-- The words by which a proposal is found. As bytes, so that a prefix is a range whatever the database's collation.
create table desk_word (
    word bytea not null,
    proposal_id uuid not null references proposal (id),
    primary key (word, proposal_id)
);

create index desk_word_of_proposal on desk_word (proposal_id, word);
