package dev.slipway.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are told of.
 *
 * @param key tells occasions of one kind apart; nobody is told of the same one twice
 * @param question the proposal's, by which people know it
 * @param dueOn the day that it is about, if any
 */
public record Occasion(
    NoticeKind kind, String key, UUID proposalId, String question, @Nullable LocalDate dueOn) {

  /** About a proposal as it is now; another one of the kind may come at another moment. */
  public static Occasion of(NoticeKind kind, UUID proposalId, String question, Object moment) {
    return new Occasion(kind, proposalId + " " + moment, proposalId, question, null);
  }

  /** About a day: told once, and again if the day is moved. */
  public static Occasion due(
      NoticeKind kind, Object what, UUID proposalId, String question, LocalDate on) {
    return new Occasion(kind, what + " " + on, proposalId, question, on);
  }
}
