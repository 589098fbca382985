package dev.slipway.proposal.precedents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Choices as kept, one a proposal. */
interface ChosenPrecedentsEntries extends Repository<ChosenPrecedents, UUID> {

  Optional<ChosenPrecedents> findById(UUID proposalId);

  ChosenPrecedents saveAndFlush(ChosenPrecedents chosen);

  void delete(ChosenPrecedents chosen);

  void flush();
}
