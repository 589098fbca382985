-- For which last day of validity it was said that an entry has gone stale.
alter table evidence add column stale_noted_for date;
