-- In which language a dossier is written; those that are there are in English.
alter table dossier add column spoken varchar(20) default 'en' not null;
