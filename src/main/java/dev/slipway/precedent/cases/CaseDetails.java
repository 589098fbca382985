package dev.slipway.precedent.cases;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What one row of the reference cases says.
 *
 * @param caseKey key that the rows of a case share
 * @param capability in a few words
 * @param modality as the data name it, such as {@code world_model}
 * @param sources addresses at which the row can be checked
 */
public record CaseDetails(
    String caseKey,
    String capability,
    String modality,
    CaseOrigin origin,
    CaseSuccessor successor,
    ReferenceCase.Confidence confidence,
    ReferenceCase.Use use,
    List<String> sources,
    String note) {

  public CaseDetails {
    sources = List.copyOf(sources);
  }

  /** Days from the announcement to the successor, or to the last look where none was found. */
  public long lagDays() {
    return ChronoUnit.DAYS.between(origin.announcedOn(), successor.succeededOn());
  }

  /** What tells a row from the others: two files that agree here speak of the same event. */
  RowKey rowKey() {
    return new RowKey(caseKey, successor.event(), successor.name(), successor.model());
  }

  /** The same event with what another row says of their common case. */
  CaseDetails withCaseOf(CaseDetails other) {
    return new CaseDetails(
        caseKey,
        other.capability,
        other.modality,
        other.origin,
        successor,
        confidence,
        use,
        sources,
        note);
  }

  /** Whether both say the same of the case, whatever they say of its events. */
  boolean agreesOnCase(CaseDetails other) {
    return capability.equals(other.capability)
        && modality.equals(other.modality)
        && origin.equals(other.origin);
  }

  /** The fields by which one event is known. */
  record RowKey(String caseKey, CaseSuccessor.Event event, String successor, String model) {}
}
