package dev.slipway.elicitation.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every answer. */
interface GivenAnswers extends Repository<GivenAnswer, UUID> {

  GivenAnswer saveAndFlush(GivenAnswer answer);

  void delete(GivenAnswer answer);

  Optional<GivenAnswer> findByProposalIdAndRoundAndPersonIdAndQuestion(
      UUID proposalId, int round, UUID personId, String question);

  List<GivenAnswer> findByProposalIdAndPersonIdOrderByRound(UUID proposalId, UUID personId);

  /** Of the rounds up to one, the earlier first. */
  @Query(
      "select a from GivenAnswer a where a.proposalId = :proposalId and a.round <= :round"
          + " order by a.round, a.answeredAt, a.id")
  List<GivenAnswer> upTo(UUID proposalId, int round);

  @Query(
      "select a.personId as personId, count(a) as answers from GivenAnswer a"
          + " where a.proposalId = :proposalId and a.round = :round group by a.personId")
  List<Count> counts(UUID proposalId, int round);

  /** How many answers somebody has given. */
  interface Count {
    UUID getPersonId();

    long getAnswers();
  }
}
