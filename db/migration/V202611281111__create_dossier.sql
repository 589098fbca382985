-- Dossiers of a release: one file for browsers and the same as PDF, each with its SHA-256. They go with their proposal.
create table dossier (
    id          uuid primary key,
    proposal_id uuid not null references proposal (id),
    edition     varchar(20) not null,
    made_at     timestamp with time zone not null,
    made_by     text not null,
    html        bytea not null,
    pdf         bytea not null,
    html_sha256 varchar(64) not null,
    pdf_sha256  varchar(64) not null
);

create index dossier_proposal on dossier (proposal_id, made_at);
