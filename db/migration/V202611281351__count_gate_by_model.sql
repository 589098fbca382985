-- How often the gate was asked, also by model. Where no model was found, and of the time before this was counted, the
-- model is the identifier of zeros.
create table gate_usage (
    asked_on date not null,
    model_id uuid not null,
    verdict varchar(10) not null,
    times bigint not null,
    primary key (asked_on, model_id, verdict)
);

insert into gate_usage (asked_on, model_id, verdict, times)
select asked_on, cast('00000000-0000-0000-0000-000000000000' as uuid), verdict, times from gate_asked;

drop table gate_asked;
