drop function refuse_change_of_trail();

-- For tables whose rows are added and never altered, whoever asks. A trigger may name columns that may change all the same.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_nargs > 0 and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then
    return new;
  end if;
  raise exception 'rows of % are never altered or removed', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create trigger trail_line_append_only before update or delete on trail_line
  for each row execute function refuse_change();
create trigger trail_line_no_truncate before truncate on trail_line
  for each statement execute function refuse_change();

create trigger trail_line_change_append_only before update or delete on trail_line_change
  for each row execute function refuse_change();
create trigger trail_line_change_no_truncate before truncate on trail_line_change
  for each statement execute function refuse_change();

-- The head only ever moves on.
create function refuse_head_going_back() returns trigger language plpgsql as $$
begin
  if new.line_number <= old.line_number then
    raise exception 'the head of the trail only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger trail_head_moves_on before update on trail_head
  for each row execute function refuse_head_going_back();
create trigger trail_head_stays before delete on trail_head
  for each row execute function refuse_change();
create trigger trail_head_no_truncate before truncate on trail_head
  for each statement execute function refuse_change();

-- A score never changes, but for the mark that says that it is out of date.
create trigger score_keeps_its_values before update on score
  for each row execute function refuse_change('outdated');
create trigger score_no_truncate before truncate on score
  for each statement execute function refuse_change();

-- It goes only with its proposal. Asked at the commit, when the lines of the same transaction are there.
create function refuse_removal_without_erasure() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from trail_line
    where subject_id = old.proposal_id::text and action = 'proposal.erased'
  ) then
    raise exception 'a score goes only with its proposal, and the trail says so'
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create constraint trigger score_goes_with_its_proposal after delete on score
  deferrable initially deferred
  for each row execute function refuse_removal_without_erasure();
