-- Addresses of new forms carry the answers that another page hands on.
alter table draft alter column form set data type varchar(1000);
