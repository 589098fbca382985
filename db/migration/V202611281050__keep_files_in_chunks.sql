-- Files in chunks of 256 KiB, so that none is ever whole in memory: neither database streams a value of this type.
create table evidence_chunk (
    evidence_id uuid not null references evidence (id),
    position integer not null,
    content bytea not null,
    primary key (evidence_id, position)
);

insert into evidence_chunk (evidence_id, position, content)
select f.evidence_id, n.position, substring(f.content from n.position * 262144 + 1 for 262144)
from evidence_file f
join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20),
    (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32), (33), (34), (35), (36), (37), (38), (39)) as n (position)
    on n.position * 262144 < octet_length(f.content);

drop table evidence_file;
