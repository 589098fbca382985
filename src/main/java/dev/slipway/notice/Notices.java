package dev.slipway.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything that people were told of. */
interface Notices extends Repository<Notice, UUID> {

  Notice save(Notice notice);

  /** Which of these people were told of this before. */
  @Query(
      "select n.personId from Notice n"
          + " where n.personId in :people and n.kind = :kind and n.occasion = :occasion")
  Set<UUID> told(Collection<UUID> people, NoticeKind kind, String occasion);

  Page<Notice> findByPersonIdOrderByMadeAtDesc(UUID personId, Pageable page);

  Optional<Notice> findByIdAndPersonId(UUID id, UUID personId);

  int countByPersonIdAndReadAtIsNull(UUID personId);

  /** Held for whoever sends them, so that nobody sends one twice. */
  @Transactional
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Notice> findByMailStateOrderByMadeAt(MailState state, Limit limit);

  @Modifying
  @Query("update Notice n set n.readAt = :now where n.personId = :personId and n.readAt is null")
  void readAll(UUID personId, Instant now);

  void deleteByProposalId(UUID proposalId);
}
