-- Until now nobody was asked of what kind it was.
alter table proposal_observation add column happening_kind varchar(30) default 'OTHER' not null;
