-- Lines of the trail are added and never altered, whoever asks.
create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only';
end
$$;

create trigger trail_entry_append_only before update or delete on trail_entry
  for each row execute function refuse_change_of_trail();

create trigger trail_change_append_only before update or delete on trail_change
  for each row execute function refuse_change_of_trail();

create trigger trail_entry_no_truncate before truncate on trail_entry
  for each statement execute function refuse_change_of_trail();

create trigger trail_change_no_truncate before truncate on trail_change
  for each statement execute function refuse_change_of_trail();
