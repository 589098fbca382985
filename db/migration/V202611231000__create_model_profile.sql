create table model_profile (
    id uuid primary key,
    revision integer not null,
    name text not null,
    model_version text not null,
    originator text not null,
    parameters_low double precision,
    parameters_middle double precision,
    parameters_high double precision,
    parameters_published boolean not null,
    training_flop double precision,
    deployment_scope varchar(40) not null,
    generality varchar(40) not null,
    access_level varchar(40),
    months_shown double precision not null,
    assurance varchar(40) not null,
    availability varchar(40) not null,
    weights_out boolean not null,
    derived_from uuid references model_profile (id),
    licence text not null,
    method text not null
);

create table model_modality (
    model_id uuid not null references model_profile (id),
    modality varchar(40) not null,
    primary key (model_id, modality)
);

create table model_link (
    model_id uuid not null references model_profile (id),
    position integer not null,
    address text not null,
    primary key (model_id, position)
);
