package dev.slipway.scoring;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every score ever made; none is removed but with its proposal. */
public interface Scores extends Repository<Score, UUID> {

  Score saveAndFlush(Score score);

  Optional<Score> findById(UUID id);

  /** The score as it stands in the database, which nobody else marks until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Score s where s.id = :id")
  Optional<Score> lock(UUID id);

  @Modifying
  @Query("delete from Score s where s.proposalId = :proposalId")
  void eraseOf(UUID proposalId);

  /** The proposals that have any. */
  @Query("select distinct s.proposalId from Score s")
  List<UUID> scored();

  /**
   * Of one proposal, newest first. Their texts are long, and there is no end to how often a
   * proposal is scored.
   */
  @Query(
      "select new dev.slipway.scoring.PastScore(s.id, s.basis, s.madeAt, s.madeBy,"
          + " s.rubricVersion, s.engineVersion, s.outdated, s.badMean, s.goodMean)"
          + " from Score s where s.proposalId = :proposalId order by s.madeAt desc, s.basis")
  List<PastScore> ofProposal(UUID proposalId);

  /** Those of one proposal that were made at a moment: at most one on each basis. */
  List<Score> findByProposalIdAndMadeAt(UUID proposalId, Instant madeAt);

  @Query(
      "select s from Score s where s.proposalId = :proposalId and s.madeAt ="
          + " (select max(r.madeAt) from Score r where r.proposalId = :proposalId"
          + " and r.basis = dev.slipway.scoring.assembly.Basis.RUBRIC)")
  List<Score> newestOf(UUID proposalId);

  /** The scores that were made together last. */
  default Optional<ScoreSet> currentOf(UUID proposalId) {
    return ScoreSet.of(newestOf(proposalId));
  }

  /** The scores that were made together with one. */
  default Optional<ScoreSet> madeWith(Score score) {
    return ScoreSet.of(findByProposalIdAndMadeAt(score.proposalId(), score.madeAt()));
  }
}
