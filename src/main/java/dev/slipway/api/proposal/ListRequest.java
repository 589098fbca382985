package dev.slipway.api.proposal;

import dev.slipway.api.call.Cursor;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListFilter.Waits;
import dev.slipway.desk.find.ProposalFinder.Place;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.BoardVerdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of proposals is narrowed to, by the names that the page's address has.
 *
 * @param q words
 * @param near to be decided within so many days
 * @param cursor where the list goes on
 */
record ListRequest(
    @Nullable String q,
    @Nullable String state,
    @Nullable UUID model,
    @Nullable String modality,
    @Nullable String input,
    @Nullable String access,
    @Nullable String rule,
    @Nullable Boolean reviewed,
    @Nullable String waits,
    @Nullable Boolean mine,
    @Nullable Integer near,
    @Nullable String cursor) {

  private static final String BOARD = "BOARD";
  private static final int FURTHEST = 3660;

  /** The filter; a value that means nothing is refused, since a program would take all for some. */
  ListFilter filter(String person, LocalDate today) {
    known("modality", modality, names(Modality.values()));
    known("input", input, names(Modality.values()));
    known("access", access, names(AccessLevel.values()));
    known("rule", rule, names(BoardVerdict.values()));
    known("waits", waits, names(Waits.values()));
    known(
        "state",
        state,
        Stream.concat(Stream.of(BOARD), names(ProposalState.values()).stream()).toList());
    if (near != null && (near < 0 || near > FURTHEST)) {
      throw refused("near", String.valueOf(near), "0–" + FURTHEST);
    }
    return new ListFilter(
        q,
        states(near == null ? state : BOARD),
        model,
        ListFilter.flow(input, modality),
        access,
        rule,
        reviewed,
        waits == null ? null : Waits.valueOf(waits),
        Boolean.TRUE.equals(mine) ? person : null,
        near == null ? null : today,
        near == null ? null : today.plusDays(near));
  }

  @Nullable Place place() {
    return Cursor.read(
        cursor,
        text -> {
          String[] parts = text.split("_", 2);
          return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        });
  }

  static String cursor(DeskRow last) {
    return last.decisionDate() + "_" + last.proposalId();
  }

  private static @Nullable Set<ProposalState> states(@Nullable String state) {
    if (state == null) {
      return null;
    }
    return state.equals(BOARD) ? ProposalState.BEFORE_BOARD : Set.of(ProposalState.valueOf(state));
  }

  private static void known(String name, @Nullable String value, List<String> known) {
    if (value != null && !known.contains(value)) {
      throw refused(name, value, String.join(", ", known));
    }
  }

  private static RefusedException refused(String name, String value, String known) {
    return new RefusedException(
        List.of(new Fault("/" + name, "type.level", List.of(value, known))));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
