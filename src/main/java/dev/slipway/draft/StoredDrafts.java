package dev.slipway.draft;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts. */
interface StoredDrafts extends Repository<StoredDraft, UUID> {

  StoredDraft saveAndFlush(StoredDraft draft);

  Optional<StoredDraft> findByPersonAndForm(String person, String form);

  /** Two tabs of one person send at the same time: the second waits for the first. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from StoredDraft d where d.person = :person and d.form = :form")
  Optional<StoredDraft> lock(String person, String form);

  /** Whoever typed them. */
  @Modifying
  @Query("delete from StoredDraft d where d.form like concat(:start, '%')")
  void erase(String start);

  @Query(
      "select new dev.slipway.draft.DraftSummary(d.form, d.title, d.typedAt) from StoredDraft d"
          + " where d.person = :person and d.content <> '' order by d.typedAt desc")
  List<DraftSummary> begunBy(String person);

  @Query("select count(d) from StoredDraft d where d.person = :person and d.content <> ''")
  long countBegunBy(String person);

  /** Those in which nobody has typed since. */
  @Modifying
  @Query("delete from StoredDraft d where d.typedAt < :before")
  int forget(Instant before);
}
