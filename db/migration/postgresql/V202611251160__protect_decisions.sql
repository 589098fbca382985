-- Decisions, what stands beside them, and the versions of the policy are added and never altered, whoever asks.

-- Asked at the commit, when the lines of the same transaction are there.
create function refuse_removal_alone() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from trail_line
    where subject_id = old.proposal_id::text and action = 'proposal.erased'
  ) then
    raise exception 'rows of % go only with their proposal, and the trail says so', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create trigger decision_never_altered before update on decision
  for each row execute function refuse_change();
create trigger decision_no_truncate before truncate on decision
  for each statement execute function refuse_change();
create constraint trigger decision_goes_with_its_proposal after delete on decision
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger decision_condition_never_altered before update on decision_condition
  for each row execute function refuse_change();
create trigger decision_condition_no_truncate before truncate on decision_condition
  for each statement execute function refuse_change();
create constraint trigger decision_condition_goes_with_its_proposal after delete on decision_condition
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger decision_signature_never_altered before update on decision_signature
  for each row execute function refuse_change();
create trigger decision_signature_no_truncate before truncate on decision_signature
  for each statement execute function refuse_change();
create constraint trigger decision_signature_goes_with_its_proposal after delete on decision_signature
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger decision_taken_never_altered before update on decision_taken
  for each row execute function refuse_change();
create trigger decision_taken_no_truncate before truncate on decision_taken
  for each statement execute function refuse_change();
create constraint trigger decision_taken_goes_with_its_proposal after delete on decision_taken
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger decision_dissent_never_altered before update on decision_dissent
  for each row execute function refuse_change();
create trigger decision_dissent_no_truncate before truncate on decision_dissent
  for each statement execute function refuse_change();
create constraint trigger decision_dissent_goes_with_its_proposal after delete on decision_dissent
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger condition_met_never_altered before update on condition_met
  for each row execute function refuse_change();
create trigger condition_met_no_truncate before truncate on condition_met
  for each statement execute function refuse_change();
create constraint trigger condition_met_goes_with_its_proposal after delete on condition_met
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger policy_append_only before update or delete on policy
  for each row execute function refuse_change();
create trigger policy_no_truncate before truncate on policy
  for each statement execute function refuse_change();
create trigger policy_change_append_only before update or delete on policy_change
  for each row execute function refuse_change();
create trigger policy_change_no_truncate before truncate on policy_change
  for each statement execute function refuse_change();
create trigger policy_change_answer_append_only before update or delete on policy_change_answer
  for each row execute function refuse_change();
create trigger policy_change_answer_no_truncate before truncate on policy_change_answer
  for each statement execute function refuse_change();
