-- What people are told of. The occasion keeps one from being told the same thing twice.
create table notice (
    id uuid primary key,
    person_id uuid not null,
    kind varchar(30) not null,
    occasion varchar(200) not null,
    proposal_id uuid not null references proposal (id),
    question text not null,
    due_on date,
    made_at timestamp with time zone not null,
    read_at timestamp with time zone,
    mail_state varchar(20) not null,
    mail_tries integer not null,
    unique (person_id, kind, occasion)
);

create index notice_of_person on notice (person_id, made_at);
create index notice_of_proposal on notice (proposal_id);
create index notice_by_mail on notice (mail_state);

-- What somebody does not want to be told of; who says nothing is told everything.
create table notice_choice (
    person_id uuid not null,
    kind varchar(30) not null,
    inbox boolean not null,
    mail boolean not null,
    primary key (person_id, kind)
);
