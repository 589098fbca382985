package dev.slipway.scoring;

import dev.slipway.scoring.sheet.Basis;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** Of one proposal, newest first. */
  @Query("select s from Score s where s.proposalId = :proposalId order by s.madeAt desc, s.basis")
  List<Score> ofProposal(UUID proposalId);

  /** The newest of one proposal on one basis. */
  Optional<Score> findFirstByProposalIdAndBasisOrderByMadeAtDesc(UUID proposalId, Basis basis);

  /** The scores that were made together last. */
  default Optional<ScoreSet> currentOf(UUID proposalId) {
    return newest(proposalId, Basis.RUBRIC)
        .map(
            rubric ->
                new ScoreSet(
                    madeWith(rubric, Basis.REVIEWERS), rubric, madeWith(rubric, Basis.CLAIMS)));
  }

  private @Nullable Score madeWith(Score rubric, Basis basis) {
    return newest(rubric.proposalId(), basis)
        .filter(other -> other.madeAt().equals(rubric.madeAt()))
        .orElse(null);
  }

  private Optional<Score> newest(UUID proposalId, Basis basis) {
    return findFirstByProposalIdAndBasisOrderByMadeAtDesc(proposalId, basis);
  }
}
