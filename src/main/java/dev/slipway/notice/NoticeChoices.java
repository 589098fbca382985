package dev.slipway.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people have said of how they want to be told. */
interface NoticeChoices extends Repository<NoticeChoice, NoticeChoice.Key> {

  NoticeChoice save(NoticeChoice choice);

  @Query("select c from NoticeChoice c where c.key.personId = :personId")
  List<NoticeChoice> of(UUID personId);

  @Query("select c from NoticeChoice c where c.key.personId in :people and c.key.kind = :kind")
  List<NoticeChoice> of(Collection<UUID> people, NoticeKind kind);
}
