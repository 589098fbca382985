package dev.slipway.desk.find;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.row.Facet;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null asks for nothing.
 *
 * @param words looked for at the beginning of words
 * @param states in which a proposal may stand
 * @param flow what the model has to take and produce, as rows write it
 * @param access the widest level of access asked for
 * @param rule where the score stands against the board's limits
 * @param waits what it waits for
 * @param begunBy who began it
 * @param decidedFrom the first day of decision
 * @param decidedTo the last one
 */
public record ListFilter(
    @Nullable String words,
    @Nullable Set<ProposalState> states,
    @Nullable UUID model,
    @Nullable Set<String> flow,
    @Nullable String access,
    @Nullable String rule,
    @Nullable Boolean reviewed,
    @Nullable Waits waits,
    @Nullable String begunBy,
    @Nullable LocalDate decidedFrom,
    @Nullable LocalDate decidedTo) {

  /** What a proposal can wait for. */
  public enum Waits {
    /** A first score, or a new one in the place of one that is out of date. */
    SCORE,
    /** A first score. */
    NEW,
    /** A new score in the place of one that is out of date. */
    AGAIN;

    private boolean takes(Facet facet) {
      boolean waiting =
          switch (this) {
            case SCORE -> facet.rule() == null || facet.outdated();
            case NEW -> facet.rule() == null;
            case AGAIN -> facet.outdated();
          };
      return waiting && ProposalState.UNDECIDED.contains(ProposalState.valueOf(facet.state()));
    }
  }

  /** Everything. */
  public static final ListFilter ALL =
      new ListFilter(null, null, null, null, null, null, null, null, null, null, null);

  /** What a model has to take and to produce; names of modalities, or null for any. */
  public static @Nullable Set<String> flow(@Nullable String input, @Nullable String output) {
    Set<String> flow = new HashSet<>();
    if (input != null) {
      flow.add(DeskRow.input(Modality.valueOf(input)));
    }
    if (output != null) {
      flow.add(DeskRow.output(Modality.valueOf(output)));
    }
    return flow.isEmpty() ? null : flow;
  }

  /** Those with these words. */
  public static ListFilter worded(String words) {
    return new ListFilter(words, null, null, null, null, null, null, null, null, null, null);
  }

  /** Those that wait for something. */
  public static ListFilter waiting(Waits waits) {
    return new ListFilter(null, null, null, null, null, null, null, waits, null, null, null);
  }

  /** Those in this state. */
  public static ListFilter in(ProposalState state) {
    return new ListFilter(
        null, Set.of(state), null, null, null, null, null, null, null, null, null);
  }

  /** Those before the board whose scores stand so against its limits. */
  public static ListFilter ruled(String rule) {
    return new ListFilter(
        null, ProposalState.BEFORE_BOARD, null, null, null, rule, null, null, null, null, null);
  }

  /** Those before the board that are to be decided from one day to another. */
  public static ListFilter decided(LocalDate from, LocalDate to) {
    return new ListFilter(
        null, ProposalState.BEFORE_BOARD, null, null, null, null, null, null, null, from, to);
  }

  /** Whether rows with this facet are asked for, as far as that says. */
  boolean takes(Facet facet) {
    return (states == null || states.contains(ProposalState.valueOf(facet.state())))
        && takes(access, facet.access())
        && takes(rule, facet.rule())
        && takes(reviewed, facet.reviewed())
        && (waits == null || waits.takes(facet));
  }

  private static boolean takes(@Nullable Object asked, @Nullable Object value) {
    return asked == null || asked.equals(value);
  }

  /** Whether it narrows nothing. */
  public boolean isAll() {
    return equals(ALL);
  }
}
