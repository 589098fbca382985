package dev.slipway.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  @Query(
      "select new dev.slipway.proposal.ProposalBrief(p.id, p.state) from Proposal p"
          + " where p.modelId = :modelId")
  List<ProposalBrief> briefsOfModel(UUID modelId);

  @Query(
      "select count(other) from Proposal other, Proposal p where p.id = :id and other.id in :others"
          + " and other.modelId <> p.modelId")
  long countOfOtherModels(Collection<UUID> others, UUID id);

  @Query("select p.id from Proposal p where :slug member of p.modifications")
  List<UUID> choosing(String slug);

  List<Proposal> findAllByIdIn(Collection<UUID> ids);

  List<Proposal> findByStateOrderByDecisionDate(ProposalState state);
}
