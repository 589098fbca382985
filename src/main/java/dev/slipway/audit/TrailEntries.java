package dev.slipway.audit;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail's lines. There is no way to change or remove one. */
interface TrailEntries extends Repository<TrailEntry, Long> {

  TrailEntry save(TrailEntry entry);

  @Query("select e from TrailEntry e order by e.id desc")
  Page<TrailEntry> newestFirst(Pageable page);

  @Query("select e from TrailEntry e where e.subjectId = :subjectId order by e.id desc")
  Page<TrailEntry> newestFirstOf(String subjectId, Pageable page);

  Optional<TrailEntry> findFirstBySubjectIdOrderById(String subjectId);

  Optional<TrailEntry> findFirstBySubjectIdOrderByIdDesc(String subjectId);
}
