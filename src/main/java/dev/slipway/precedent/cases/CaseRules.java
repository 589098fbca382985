package dev.slipway.precedent.cases;

import dev.slipway.precedent.file.CaseColumns;
import dev.slipway.precedent.lag.Endpoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What rows of one case must keep to among themselves. */
final class CaseRules {

  private CaseRules() {}

  /**
   * What keeps a row from standing beside the others of its case, if anything does.
   *
   * @param others rows of the case that count, without this one
   */
  static List<CaseFault> beside(CaseDetails row, Collection<CaseDetails> others) {
    if (others.stream().anyMatch(other -> other.rowKey().equals(row.rowKey()))) {
      return List.of(CaseFault.of(CaseColumns.SUCCESSOR, "cases.fault.twice"));
    }
    if (others.stream().anyMatch(other -> !other.agreesOnCase(row))) {
      return List.of(CaseFault.of(CaseColumns.CASE_ID, "cases.fault.case", row.caseKey()));
    }
    return secondCounted(row, others).map(List::of).orElse(List.of());
  }

  private static Optional<CaseFault> secondCounted(
      CaseDetails row, Collection<CaseDetails> others) {
    if (row.use() != ReferenceCase.Use.PRIMARY) {
      return Optional.empty();
    }
    Endpoint endpoint = endpoint(row);
    return others.stream()
        .filter(other -> other.use() == ReferenceCase.Use.PRIMARY && endpoint(other) == endpoint)
        .findFirst()
        .map(
            other ->
                CaseFault.of(
                    CaseColumns.FIT,
                    endpoint == Endpoint.COPY
                        ? "cases.fault.second.copy"
                        : "cases.fault.second.open",
                    other.successor().name()));
  }

  private static Endpoint endpoint(CaseDetails row) {
    return Endpoint.COPY.covers(row.successor().event()) ? Endpoint.COPY : Endpoint.OPEN;
  }
}
