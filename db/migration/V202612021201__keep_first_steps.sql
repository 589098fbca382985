-- First steps that leave no line in the trail: who has read a score, and who has asked “what if?”.
create table getting_started_step (
    person_id uuid not null references person (id),
    step varchar(20) not null,
    done_at timestamp with time zone not null,
    primary key (person_id, step)
);
