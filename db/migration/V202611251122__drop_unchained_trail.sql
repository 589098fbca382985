-- Every line has been copied into the chain.
drop table trail_change;
drop table trail_entry;
