package dev.slipway.elicitation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every panel. */
public interface Panels extends Repository<Panel, UUID> {

  Panel saveAndFlush(Panel panel);

  @Query(
      "select p from Panel p left join fetch p.seats left join fetch p.rounds"
          + " where p.proposalId = :proposalId")
  Optional<Panel> findById(UUID proposalId);

  /**
   * Whoever answers and whoever closes the round wait for each other: what comes after the close
   * finds the round closed.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Panel p where p.proposalId = :proposalId")
  Optional<Panel> lock(UUID proposalId);

  /** Those that a person has a seat on, in no order. */
  @Query("select p from Panel p join p.seats s where s.personId = :personId")
  List<Panel> ofPerson(UUID personId);

  /** Proposals with a round that is open. */
  @Query("select p.proposalId from Panel p join p.rounds r where r.closedAt is null")
  List<UUID> withOpenRound();
}
