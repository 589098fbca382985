-- Digests of what a model consists of. One digest belongs to one model, so that it finds it.
create table model_artefact (
    digest varchar(64) primary key,
    model_id uuid not null references model_profile (id),
    label text not null,
    added_at timestamp with time zone not null
);

create index model_artefact_by_model on model_artefact (model_id, added_at);
