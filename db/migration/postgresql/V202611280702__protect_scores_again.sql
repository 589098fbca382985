create trigger score_keeps_its_values before update on score
  for each row execute function refuse_change('outdated');
