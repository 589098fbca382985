package dev.slipway.desk.find;

import dev.slipway.desk.row.Facet;
import dev.slipway.desk.row.RowColumns;
import dev.slipway.desk.row.Words;
import dev.slipway.proposal.ProposalState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of a query; what people typed goes in as parameters only. */
final class Conditions {

  private static final String HIDDEN = "hidden";

  /** On columns that a facet sums up. */
  private final List<String> faceted = new ArrayList<>();

  private final List<String> others = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final boolean byFacet;
  private final String rows;
  private String from;

  /**
   * The filter's conditions.
   *
   * @param rare the word that few proposals have, to begin with, or empty
   * @param hidden proposals whose scores are not to be told
   */
  Conditions(ListFilter filter, List<String> words, String rare, Set<UUID> hidden) {
    rows = hidden.isEmpty() ? "desk_row" : RowColumns.veiled(HIDDEN);
    from = rows + " r";
    if (!hidden.isEmpty()) {
      parameters.put(HIDDEN, hidden);
    }
    if (filter.states() != null) {
      in(filter.states(), "states");
    }
    equal(faceted, "r.access_level", "access", filter.access());
    equal(faceted, "r.board_rule", "rule", filter.rule());
    equal(faceted, "r.reviewed", "reviewed", filter.reviewed());
    if (filter.waits() != null) {
      faceted.add(waits(filter.waits()));
      in(ProposalState.UNDECIDED, "undecided");
      if (!hidden.isEmpty()) {
        others.add("r.proposal_id not in (:" + HIDDEN + ")");
      }
    }
    equal(others, "r.model_id", "model", filter.model());
    equal(others, "r.begun_by", "begunBy", filter.begunBy());
    if (filter.flow() != null) {
      filter.flow().forEach(this::flow);
    }
    if (filter.decidedFrom() != null) {
      add(others, "r.decision_date >= :decidedFrom", "decidedFrom", filter.decidedFrom());
    }
    if (filter.decidedTo() != null) {
      add(others, "r.decision_date <= :decidedTo", "decidedTo", filter.decidedTo());
    }
    words.forEach(word -> word(word, word.equals(rare)));
    // A facet sums up scores too.
    byFacet = !faceted.isEmpty() && rare.isEmpty() && !leadsToFew(filter) && hidden.isEmpty();
    if (byFacet) {
      parameters.put("facets", Facet.ALL.stream().filter(filter::takes).map(Facet::key).toList());
    }
  }

  /** Only those that stand behind a place in the usual order, the latest decision first. */
  Conditions behind(ProposalFinder.@Nullable Place last) {
    if (last != null) {
      others.add(
          "(r.decision_date < :lastDay or (r.decision_date = :lastDay and r.proposal_id < :last))");
      parameters.put("lastDay", last.decisionDate());
      parameters.put("last", last.id());
    }
    return this;
  }

  /** Whether it names something that few proposals share and that has an index of its own. */
  private static boolean leadsToFew(ListFilter filter) {
    return filter.model() != null
        || filter.begunBy() != null
        || filter.decidedFrom() != null
        || filter.decidedTo() != null;
  }

  private void in(Set<ProposalState> states, String name) {
    List<String> names = states.stream().map(Enum::name).toList();
    add(faceted, "r.proposal_state in (:" + name + ")", name, names);
  }

  private void equal(List<String> to, String column, String name, @Nullable Object value) {
    if (value != null) {
      add(to, column + " = :" + name, name, value);
    }
  }

  private void add(List<String> to, String condition, String name, Object value) {
    to.add(condition);
    parameters.put(name, value);
  }

  private void flow(String modality) {
    add(others, "r.modalities like :" + modality, modality, "%," + modality + ",%");
  }

  private static String waits(ListFilter.Waits waits) {
    return switch (waits) {
      case SCORE -> "(r.bad_mean is null or r.outdated)";
      case NEW -> "r.bad_mean is null";
      case AGAIN -> "r.outdated";
    };
  }

  /** A rare word leads to its proposals; of a common one each proposal is asked in its turn. */
  private void word(String word, boolean rare) {
    String number = Integer.toString(parameters.size());
    parameters.put("from" + number, Words.bytes(word));
    parameters.put("to" + number, Words.behind(word));
    String range = "w.word >= :from" + number + " and w.word < :to" + number;
    if (rare) {
      from =
          "(select distinct w.proposal_id from desk_word w where "
              + range
              + ") found join "
              + rows
              + " r on r.proposal_id = found.proposal_id";
    } else {
      others.add(
          "exists (select 1 from desk_word w where w.proposal_id = r.proposal_id and "
              + range
              + ")");
    }
  }

  /** From and where, for a walk along an order that many are found on. */
  String walked() {
    return sql(faceted);
  }

  /** From and where, for finding the few that there may be, in any order. */
  String found() {
    return sql(byFacet ? List.of("r.facet in (:facets)") : faceted);
  }

  /** From and where, for those already found. */
  String among() {
    return " from " + rows + " r where r.proposal_id in (:found)";
  }

  private String sql(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(others);
    return " from " + from + (all.isEmpty() ? "" : " where " + String.join(" and ", all));
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
