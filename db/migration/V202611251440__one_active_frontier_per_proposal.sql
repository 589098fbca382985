-- The proposal as long as the run is on its way, so that two who ask at once do not start two. Runs that are on their way
-- already are told apart by whoever asked first.
alter table frontier_run add column active_for uuid;

update frontier_run r
set active_for = r.proposal_id
where r.state in ('WAITING', 'RUNNING')
  and not exists (select 1
                  from frontier_run e
                  where e.proposal_id = r.proposal_id
                    and e.state in ('WAITING', 'RUNNING')
                    and (e.made_at < r.made_at or (e.made_at = r.made_at and e.id < r.id)));

alter table frontier_run add constraint frontier_run_one_active unique (active_for);
