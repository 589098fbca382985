-- Whose quota a file counts against; of files that are there already nobody's.
alter table evidence add column file_added_by varchar(200);
create index evidence_by_file_added_by on evidence (file_added_by);
