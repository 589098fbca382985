-- A webhook that was removed sends nothing and is shown nowhere; its row goes once the removal can no longer be undone.
alter table webhook add column removed_at timestamp with time zone;
