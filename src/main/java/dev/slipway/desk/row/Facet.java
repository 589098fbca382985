package dev.slipway.desk.row;

import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.BoardVerdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a row that has few values, in one column with one index: whichever of them are
 * asked for together, however rare they are together, leads to the rows.
 *
 * @param access the widest level of access; null where nothing is planned
 * @param rule null as long as there is no score
 */
public record Facet(
    String state,
    @Nullable String access,
    @Nullable String rule,
    boolean outdated,
    boolean reviewed) {

  /** How the column is made of the others, for changes of many rows at once. */
  static final String SQL =
      "proposal_state || ' ' || coalesce(access_level, '-') || ' ' || coalesce(board_rule, '-')"
          + " || case when outdated then ' outdated' else ' -' end"
          + " || case when reviewed then ' reviewed' else ' -' end";

  /** All that there can be. */
  public static final List<Facet> ALL = all();

  static Facet of(DeskRow row) {
    String rule = Optional.ofNullable(row.headline()).map(each -> each.rule().name()).orElse(null);
    return new Facet(row.state(), row.access(), rule, row.outdated(), row.reviewed());
  }

  /** As the column holds it. */
  public String key() {
    return String.join(
        " ",
        state,
        access == null ? "-" : access,
        rule == null ? "-" : rule,
        outdated ? "outdated" : "-",
        reviewed ? "reviewed" : "-");
  }

  private static List<Facet> all() {
    List<Facet> all = new ArrayList<>();
    for (ProposalState state : ProposalState.values()) {
      for (String access : orNone(AccessLevel.values())) {
        for (String rule : orNone(BoardVerdict.values())) {
          for (boolean outdated : List.of(false, true)) {
            for (boolean reviewed : List.of(false, true)) {
              all.add(new Facet(state.name(), access, rule, outdated, reviewed));
            }
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<@Nullable String> orNone(Enum<?>[] values) {
    List<@Nullable String> names = new ArrayList<>();
    names.add(null);
    Arrays.stream(values).map(Enum::name).forEach(names::add);
    return names;
  }
}
