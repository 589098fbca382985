package dev.slipway.comparison.frontier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All runs. Each statement that moves one on says how many it moved: none if it was elsewhere. */
interface FrontierRuns extends Repository<FrontierRun, UUID> {

  /**
   * Takes a new one.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if one about its proposal is on
   *     its way
   */
  FrontierRun saveAndFlush(FrontierRun run);

  Optional<FrontierRun> findById(UUID id);

  /** The newest run about a proposal. */
  Optional<FrontierRun> findFirstByProposalIdOrderByMadeAtDesc(UUID proposalId);

  @Query(
      "select r from FrontierRun r where r.proposalId = :proposalId"
          + " and r.state in (RunState.WAITING, RunState.RUNNING)")
  List<FrontierRun> activeOf(UUID proposalId);

  @Query("select r from FrontierRun r where r.state in (RunState.WAITING, RunState.RUNNING)")
  List<FrontierRun> active();

  @Query("select count(r) from FrontierRun r where r.state = RunState.WAITING")
  long waiting();

  @Query(
      "select count(r) from FrontierRun r where r.state = RunState.WAITING and r.madeBy = :person")
  long waitingOf(String person);

  /** The latest round in which something is computed; 0 where nothing is. */
  @Query(
      "select coalesce(max(r.queueRound), 0) from FrontierRun r where r.state = RunState.RUNNING")
  int presentRound();

  /** The latest round in which something of a person's is due or computed; -1 where nothing is. */
  @Query(
      "select coalesce(max(r.queueRound), -1) from FrontierRun r where r.madeBy = :person"
          + " and r.state in (RunState.WAITING, RunState.RUNNING)")
  int lastRoundOf(String person);

  /** It is begun, for the first time or again. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update FrontierRun r set r.state = RunState.RUNNING, r.attempts = r.attempts + 1,"
          + " r.done = 0, r.ofAll = 0, r.startedAt = :at, r.heardAt = :at"
          + " where r.id = :id and r.state in (RunState.WAITING, RunState.RUNNING)")
  int begin(UUID id, Instant at);

  /** It got so far. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update FrontierRun r set r.done = :done, r.ofAll = :ofAll, r.heardAt = :at"
          + " where r.id = :id and r.attempts = :attempt and r.state = RunState.RUNNING")
  int report(UUID id, int attempt, long done, long ofAll, Instant at);

  /** It is done, by this attempt. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update FrontierRun r set r.state = RunState.DONE, r.activeFor = null, r.done = :done, r.ofAll = :done,"
          + " r.heardAt = :at, r.finishedAt = :at"
          + " where r.id = :id and r.attempts = :attempt and r.state = RunState.RUNNING")
  int finish(UUID id, int attempt, long done, Instant at);

  /** It waits again, because the application stops in the middle of it. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update FrontierRun r set r.state = RunState.WAITING"
          + " where r.id = :id and r.attempts = :attempt and r.state = RunState.RUNNING")
  int putBack(UUID id, int attempt);

  /** It ends without a result. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update FrontierRun r set r.state = :state, r.activeFor = null, r.reason = :reason,"
          + " r.finishedAt = :at"
          + " where r.id = :id and r.state in (RunState.WAITING, RunState.RUNNING)")
  int end(UUID id, RunState state, EndReason reason, Instant at);

  @Query("select r.id from FrontierRun r where r.proposalId is null and r.madeAt < :before")
  List<UUID> aboutNoProposalBefore(Instant before);

  @Modifying
  @Query("delete from FrontierRun r where r.id in :ids")
  int remove(List<UUID> ids);
}
