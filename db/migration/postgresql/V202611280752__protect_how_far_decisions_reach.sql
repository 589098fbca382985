-- As the rest of a decision: added and never altered, whoever asks.
create trigger decision_evidence_never_altered before update on decision_evidence
  for each row execute function refuse_change();
create trigger decision_evidence_no_truncate before truncate on decision_evidence
  for each statement execute function refuse_change();
create constraint trigger decision_evidence_goes_with_its_proposal after delete on decision_evidence
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger decision_confirmation_never_altered before update on decision_confirmation
  for each row execute function refuse_change();
create trigger decision_confirmation_no_truncate before truncate on decision_confirmation
  for each statement execute function refuse_change();
create constraint trigger decision_confirmation_goes_with_its_proposal after delete on decision_confirmation
  deferrable initially deferred
  for each row execute function refuse_removal_alone();
