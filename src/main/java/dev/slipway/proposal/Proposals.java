package dev.slipway.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All release proposals. */
public interface Proposals extends Repository<Proposal, UUID> {

  Proposal saveAndFlush(Proposal proposal);

  Optional<Proposal> findById(UUID id);

  @Query("select p.confidentiality from Proposal p where p.id = ?1")
  Optional<String> confidentiality(UUID id);

  @Modifying
  @Query("update Proposal p set p.basedOn = null where p.basedOn = ?1")
  void forgetAsBasis(UUID id);

  void delete(Proposal proposal);

  void flush();

  List<Proposal> findAllByOrderByDecisionDateDescCreatedAtDesc();

  List<Proposal> findByDecisionDateBetweenOrderByDecisionDate(LocalDate first, LocalDate last);

  List<Proposal> findByModelIdOrderByDecisionDateDesc(UUID modelId);

  /** What a {@link ProposalBrief} holds. */
  String BRIEF =
      "select new dev.slipway.proposal.ProposalBrief(p.id, p.state, p.question, p.decisionDate,"
          + " p.begunBy, p.submittedBy) from Proposal p where ";

  /** The board's own before the demonstration's, which Slipway itself began. */
  String OWN_FIRST =
      " order by case when p.begunBy is null then 1 else 0 end, p.decisionDate, p.createdAt";

  @Query(BRIEF + "p.modelId = :modelId")
  List<ProposalBrief> briefsOfModel(UUID modelId);

  @Query(BRIEF + "p.state = :state" + OWN_FIRST)
  List<ProposalBrief> briefsIn(ProposalState state, Limit limit);

  @Query(BRIEF + "p.state = :state and (p.begunBy = :owner or p.submittedBy = :owner)" + OWN_FIRST)
  List<ProposalBrief> briefsOf(UUID owner, ProposalState state, Limit limit);

  @Query(
      "select count(other) from Proposal other, Proposal p where p.id = :id and other.id in :others"
          + " and other.modelId <> p.modelId")
  long countOfOtherModels(Collection<UUID> others, UUID id);

  @Query("select p.id from Proposal p where :slug member of p.modifications")
  List<UUID> choosing(String slug);

  List<Proposal> findAllByIdIn(Collection<UUID> ids);

  List<Proposal> findByStateOrderByDecisionDate(ProposalState state);
}
