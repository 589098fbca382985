package dev.slipway.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the trail: who did what to which subject, and when. Written once, never changed. */
@Entity
@Immutable
@Table(name = "trail_entry")
class TrailEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private Instant madeAt;

  @Column(columnDefinition = "text")
  private String actor;

  private String action;
  private String subjectKind;

  @Column(columnDefinition = "text")
  private String subjectId;

  @Column(columnDefinition = "text")
  private String subjectName;

  @ElementCollection(fetch = FetchType.LAZY)
  @BatchSize(size = 50)
  @CollectionTable(name = "trail_change", joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  private List<FieldChange> changes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected TrailEntry() {}

  TrailEntry(Instant madeAt, String actor, Recorded recorded) {
    this.madeAt = madeAt;
    this.actor = actor;
    this.action = recorded.action();
    this.subjectKind = recorded.subject().kind();
    this.subjectId = recorded.subject().id();
    this.subjectName = recorded.subject().name();
    recorded.changes().forEach(change -> changes.add(new FieldChange(change)));
  }

  Instant madeAt() {
    return madeAt;
  }

  String actor() {
    return actor;
  }

  String action() {
    return action;
  }

  Subject subject() {
    return new Subject(subjectKind, subjectId, subjectName);
  }

  List<Change> changes() {
    return changes.stream().map(FieldChange::asChange).toList();
  }

  /** A change as its own row. */
  @Embeddable
  static class FieldChange {

    private String field;

    @Column(name = "was", columnDefinition = "text")
    private @Nullable String before;

    @Column(name = "became", columnDefinition = "text")
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected FieldChange() {}

    FieldChange(Change change) {
      this.field = change.field();
      this.before = change.before();
      this.after = change.after();
    }

    Change asChange() {
      return new Change(field, before, after);
    }
  }
}
