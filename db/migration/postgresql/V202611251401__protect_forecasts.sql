-- What was said beforehand stays as it was said, whoever asks.
create trigger forecast_batch_never_altered before update on forecast_batch
  for each row execute function refuse_change();
create trigger forecast_batch_no_truncate before truncate on forecast_batch
  for each statement execute function refuse_change();
create constraint trigger forecast_batch_goes_with_its_proposal after delete on forecast_batch
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger forecast_never_altered before update on forecast
  for each row execute function refuse_change();
create trigger forecast_no_truncate before truncate on forecast
  for each statement execute function refuse_change();
create constraint trigger forecast_goes_with_its_proposal after delete on forecast
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger forecast_release_never_altered before update on forecast_release
  for each row execute function refuse_change();
create trigger forecast_release_no_truncate before truncate on forecast_release
  for each statement execute function refuse_change();
create constraint trigger forecast_release_goes_with_its_proposal after delete on forecast_release
  deferrable initially deferred
  for each row execute function refuse_removal_alone();

create trigger forecast_case_never_altered before update on forecast_case
  for each row execute function refuse_change();
create trigger forecast_case_no_truncate before truncate on forecast_case
  for each statement execute function refuse_change();
create constraint trigger forecast_case_goes_with_its_proposal after delete on forecast_case
  deferrable initially deferred
  for each row execute function refuse_removal_alone();
