package dev.slipway.proposal.interest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything that people have declared. */
interface DeclaredInterests extends Repository<Interest, UUID> {

  Interest save(Interest interest);

  List<Interest> findByProposalIdOrderByDeclaredAt(UUID proposalId);

  List<Interest> findByPersonId(UUID personId);

  boolean existsByProposalIdAndPersonId(UUID proposalId, UUID personId);

  void deleteByProposalId(UUID proposalId);
}
