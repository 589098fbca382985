-- Why a decided proposal should be looked at again; gone once a new proposal is begun from it.
create table review_wanted (
    proposal_id uuid not null,
    reason varchar(30) not null,
    since timestamp with time zone not null,
    primary key (proposal_id, reason)
);
