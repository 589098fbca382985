-- A file is kept once, whichever entries it belongs to: proposals that are begun from others take their evidence over.
alter table evidence add column content_id uuid;
alter table evidence add column copied_from uuid;
update evidence set content_id = id where file_name is not null;
create index evidence_by_content on evidence (content_id);

create table evidence_content (
    content_id uuid not null,
    position integer not null,
    content bytea not null,
    primary key (content_id, position)
);
insert into evidence_content (content_id, position, content) select evidence_id, position, content from evidence_chunk;
drop table evidence_chunk;
