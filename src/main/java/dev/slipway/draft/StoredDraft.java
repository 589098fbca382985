package dev.slipway.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's draft of one form. After a Save it stays as a note of which versions that person made
 * in a row, so that a Save from another tab of theirs is told from somebody else's.
 */
@Entity
@Table(name = "draft")
class StoredDraft {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String person;
  private String form;

  @Column(columnDefinition = "text")
  private String title = "";

  private String basis = "";

  @Column(columnDefinition = "text")
  private String content = "";

  private long revision;
  private Instant typedAt;
  private @Nullable Integer savedFrom;
  private @Nullable Integer savedTo;

  @SuppressWarnings("NullAway.Init")
  protected StoredDraft() {}

  StoredDraft(String person, FormAddress form, Instant now) {
    this.id = UUID.randomUUID();
    this.person = person;
    this.form = form.path();
    this.typedAt = now;
  }

  /** Takes the typing in; what it began from is kept until the draft is saved or discarded. */
  void type(DraftUpdate sent, Instant now) {
    Content before = content();
    long next = Math.max(revision, sent.seen()) + 1;
    Content after = before.with(sent.typed(), sent.rows(), next, now.toEpochMilli());
    if (after.equals(before)) {
      return;
    }
    if (before.isEmpty()) {
      basis = sent.basis();
    }
    title = sent.title();
    revision = next;
    put(after, now);
  }

  /** Replaces everything by what a refused Save sent. */
  void replace(DraftUpdate sent, Instant now) {
    revision = Math.max(revision, sent.seen()) + 1;
    basis = sent.basis();
    title = sent.title();
    put(Content.EMPTY.with(sent.typed(), sent.rows(), revision, now.toEpochMilli()), now);
  }

  /** What {@link #restore} needs. */
  List<String> parts() {
    return List.of(title, basis, content);
  }

  /** Makes it what it was before it was cleared. */
  void restore(List<String> parts, Instant now) {
    title = parts.get(0);
    basis = parts.get(1);
    content = parts.get(2);
    revision++;
    typedAt = now;
  }

  void clear() {
    content = "";
    title = "";
    revision++;
  }

  /** Notes that this person saved a version over another, and forgets what was typed. */
  void saved(int from, int to) {
    boolean inARow = savedTo != null && savedTo == from;
    savedFrom = inARow ? savedFrom : Integer.valueOf(from);
    savedTo = to;
    clear();
  }

  /** Whether every version after {@code seen} up to {@code current} was saved by this person. */
  boolean savedAll(int seen, int current) {
    return savedFrom != null && savedTo != null && savedFrom <= seen && savedTo == current;
  }

  Content content() {
    return ContentText.read(content);
  }

  boolean isOpen() {
    return !content.isEmpty();
  }

  FormAddress form() {
    return new FormAddress(form);
  }

  String title() {
    return title;
  }

  String basis() {
    return basis;
  }

  long revision() {
    return revision;
  }

  Instant typedAt() {
    return typedAt;
  }

  private void put(Content after, Instant now) {
    String text = ContentText.of(after);
    if (text.length() > Drafts.LARGEST) {
      throw new DraftTooLargeException();
    }
    content = after.isEmpty() ? "" : text;
    typedAt = now;
  }
}
