-- What a model takes and what it produces were one list. All of it becomes outputs, so that nothing that was suggested
-- for a model is lost, except where the kind of model plainly says that it is an input:
--   - text beside images or video of a model of one or several tasks is its prompt;
--   - video beside text of a general model or agent is what it reads: such models write.
-- Nobody said of the rest what goes in, so nothing is said of it.
create table model_output (
    model_id uuid not null references model_profile (id),
    modality varchar(40) not null,
    primary key (model_id, modality)
);

create table model_input (
    model_id uuid not null references model_profile (id),
    modality varchar(40) not null,
    primary key (model_id, modality)
);

insert into model_input (model_id, modality)
select m.model_id, m.modality
from model_modality m
join model_profile p on p.id = m.model_id
where (m.modality = 'TEXT'
        and p.generality in ('SINGLE_TASK', 'MULTI_TASK')
        and exists (select 1 from model_modality o where o.model_id = m.model_id and o.modality in ('IMAGE', 'VIDEO')))
    or (m.modality = 'VIDEO'
        and p.generality in ('GENERAL_PURPOSE', 'GENERAL_AGENT')
        and exists (select 1 from model_modality o where o.model_id = m.model_id and o.modality = 'TEXT'));

insert into model_output (model_id, modality)
select m.model_id, m.modality
from model_modality m
where not exists (select 1 from model_input i where i.model_id = m.model_id and i.modality = m.modality);

drop table model_modality;
