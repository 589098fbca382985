-- A condition may be a text of the board's own instead of a modification; its name is the text then.
alter table decision_condition alter column modification drop not null;
