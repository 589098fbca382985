package dev.slipway.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** What has been recorded, line by line. To record something, publish a {@link Recorded} event. */
public interface Trail {

  /**
   * The end of the trail as it is committed now: what the present transaction records comes behind
   * it.
   */
  TrailHead head();

  /** Likewise, or nothing where somebody has taken it out of the database. */
  Optional<TrailHead> recordedHead();

  /** What lines behind one are about. */
  Set<Subject> changedSince(TrailHead known);

  /** One page of lines, newest first; of one subject only where its identifier is given. */
  Page<Line> newestFirst(@Nullable String subjectId, int page);

  /**
   * Who began a subject and when something was last done to it, in the present transaction
   * included; nothing for one without lines. No {@link LineVeil} is asked: what is made of it, such
   * as the rows of lists, is shared by all readers.
   */
  Optional<Story> storyOf(String subjectId);

  /** Which of these actions somebody has ever done. */
  Set<String> doneBy(String actor, Collection<String> actions);

  /** The identifiers of what somebody has ever done this to. */
  Set<String> subjectsOf(String actor, String action);

  /** A subject's lines in short. */
  public record Story(String begunBy, Instant lastAt) {}

  /**
   * One line of the chain.
   *
   * @param number its place, from 1 and without a gap
   * @param previous the hash of the line before it
   * @param hash over everything else in it
   */
  public record Line(long number, String previous, TrailEntry entry, String hash) {

    public Instant madeAt() {
      return entry.madeAt();
    }

    public String actor() {
      return entry.actor();
    }

    public String action() {
      return entry.action();
    }

    public Subject subject() {
      return entry.subject();
    }

    public List<Change> changes() {
      return entry.changes();
    }
  }
}
