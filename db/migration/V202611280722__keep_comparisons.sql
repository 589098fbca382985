-- What comparisons side by side found, under a hash of everything that they depend on.
create table comparison_result (
    comparison_key varchar(64) primary key,
    made_at timestamp with time zone not null,
    result text not null
);
create index comparison_result_by_time on comparison_result (made_at);
