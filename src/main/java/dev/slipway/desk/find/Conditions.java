package dev.slipway.desk.find;

import dev.slipway.desk.row.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of a query; what people typed goes in as parameters only. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private String from = "desk_row r";

  /**
   * The filter's conditions.
   *
   * @param rare the word that few proposals have, to begin with, or empty
   */
  Conditions(ListFilter filter, List<String> words, String rare) {
    equal("r.proposal_state", "state", filter.state());
    equal("r.model_id", "model", filter.model());
    equal("r.access_level", "access", filter.access());
    equal("r.board_rule", "rule", filter.rule());
    equal("r.reviewed", "reviewed", filter.reviewed());
    equal("r.begun_by", "begunBy", filter.begunBy());
    if (filter.modality() != null) {
      add("r.modalities like :modality", "modality", "%," + filter.modality() + ",%");
    }
    if (filter.decidedFrom() != null) {
      add("r.decision_date >= :decidedFrom", "decidedFrom", filter.decidedFrom());
    }
    if (filter.decidedTo() != null) {
      add("r.decision_date <= :decidedTo", "decidedTo", filter.decidedTo());
    }
    if (filter.waits() != null) {
      conditions.add(waits(filter.waits()));
    }
    words.forEach(word -> word(word, word.equals(rare)));
  }

  private void equal(String column, String name, @Nullable Object value) {
    if (value != null) {
      add(column + " = :" + name, name, value);
    }
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  private static String waits(ListFilter.Waits waits) {
    return switch (waits) {
      case SCORE -> "(r.bad_mean is null or r.outdated) and r.proposal_state <> 'WITHDRAWN'";
      case NEW -> "r.bad_mean is null and r.proposal_state <> 'WITHDRAWN'";
      case AGAIN -> "r.outdated and r.proposal_state <> 'WITHDRAWN'";
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
              + ") found join desk_row r on r.proposal_id = found.proposal_id";
    } else {
      conditions.add(
          "exists (select 1 from desk_word w where w.proposal_id = r.proposal_id and "
              + range
              + ")");
    }
  }

  /** From and where. */
  String sql() {
    return " from "
        + from
        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
