create table catalogue_entry (
    slug varchar(60) primary key,
    revision integer not null,
    name text not null,
    description text not null,
    stage varchar(40) not null,
    effects text not null,
    basis text not null,
    retired boolean not null
);

create table catalogue_exclusion (
    slug varchar(60) not null references catalogue_entry (slug),
    excluded_slug varchar(60) not null,
    primary key (slug, excluded_slug)
);
