-- State, access, verdict and the like of a list's row in one column: whatever is asked for together is found by one index.
alter table desk_row add column facet varchar(120) default '' not null;

update desk_row
set facet = proposal_state || ' ' || coalesce(access_level, '-') || ' ' || coalesce(board_rule, '-')
    || case when outdated then ' outdated' else ' -' end || case when reviewed then ' reviewed' else ' -' end;

create index desk_row_facet on desk_row (facet, modalities, proposal_id);
create index desk_row_begun_by on desk_row (begun_by, proposal_id);
