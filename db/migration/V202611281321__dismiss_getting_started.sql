-- Who does not want to see the list of first steps any more.
create table getting_started_dismissed (
    person_id uuid primary key references person (id),
    dismissed_at timestamp with time zone not null
);
