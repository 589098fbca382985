package dev.slipway.desk.web.list;

import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListFilter.Waits;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.BoardVerdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an address; what means nothing is left out of it, so that no chip says it. */
final class ListReading {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** How many days ahead a near decision may be. */
  static final List<String> NEAR = List.of("7", "30", "90");

  /** Stands for every state in which the board has yet to decide. */
  static final String BOARD = "BOARD";

  /** What the filter of states knows, in the order of a proposal's life. */
  static final List<String> STATES =
      Stream.concat(Stream.of(BOARD), names(ProposalState.values()).stream()).toList();

  private ListReading() {}

  /** The address without what means nothing. */
  static ListAddress cleaned(Map<String, String> asked, List<String> chosen) {
    Map<String, String> kept = new LinkedHashMap<>(asked);
    keepIf(kept, "state", STATES);
    keepIf(kept, "modality", names(Modality.values()));
    keepIf(kept, "input", names(Modality.values()));
    keepIf(kept, "access", names(AccessLevel.values()));
    keepIf(kept, "rule", names(BoardVerdict.values()));
    keepIf(kept, "waits", names(Waits.values()));
    keepIf(kept, "reviewed", List.of("yes", "no"));
    keepIf(kept, "mine", List.of("yes"));
    keepIf(kept, "near", NEAR);
    kept.computeIfPresent("model", (name, value) -> canonical(value));
    return ListAddress.of(
        kept,
        chosen.stream().map(ListReading::canonical).filter(Objects::nonNull).distinct().toList());
  }

  /** An identifier as we write it; null where the text is none. */
  private static @Nullable String canonical(String text) {
    UUID id = identifier(text);
    return id == null ? null : id.toString();
  }

  static ListFilter filter(ListAddress address, String person, LocalDate today) {
    String near = address.get("near");
    return new ListFilter(
        given(address.get("q")),
        // What is near is a decision that the board has before it.
        states(near.isEmpty() ? address.get("state") : BOARD),
        identifier(address.get("model")),
        ListFilter.flow(given(address.get("input")), given(address.get("modality"))),
        given(address.get("access")),
        given(address.get("rule")),
        address.get("reviewed").isEmpty() ? null : address.get("reviewed").equals("yes"),
        address.get("waits").isEmpty() ? null : Waits.valueOf(address.get("waits")),
        address.get("mine").isEmpty() ? null : person,
        near.isEmpty() ? null : today,
        near.isEmpty() ? null : today.plusDays(Long.parseLong(near)));
  }

  private static @Nullable Set<ProposalState> states(String state) {
    if (state.isEmpty()) {
      return null;
    }
    return state.equals(BOARD) ? ProposalState.BEFORE_BOARD : Set.of(ProposalState.valueOf(state));
  }

  static @Nullable UUID identifier(String text) {
    return UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null;
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static void keepIf(Map<String, String> kept, String name, List<String> known) {
    if (!known.contains(kept.getOrDefault(name, ""))) {
      kept.remove(name);
    }
  }
}
