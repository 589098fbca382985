-- What a version of the rubric would make of the proposals that are open, as it was last worked out.
create table rubric_prospect (
    version integer primary key references rubric (version),
    results text not null,
    made_at timestamp with time zone not null
);
