package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import java.time.LocalDate;
import java.util.Set;

/**
 * Of which cases a curve is asked.
 *
 * @param endpoint what is waited for
 * @param groups classes; none means all of them
 * @param modality only cases of this one, as the data name it; empty means all of the classes
 * @param firm leaves cases of low confidence out
 * @param withoutGames leaves games out, whose old cases without an equal shape the tail
 * @param asOf only what was known on this day counts
 */
public record CurveQuestion(
    Endpoint endpoint,
    Set<CaseGroup> groups,
    String modality,
    boolean firm,
    boolean withoutGames,
    LocalDate asOf) {

  public CurveQuestion {
    groups = Set.copyOf(groups);
  }

  /** All cases, for one of the endpoints. */
  public static CurveQuestion of(Endpoint endpoint, LocalDate asOf) {
    return new CurveQuestion(endpoint, Set.of(), "", false, false, asOf);
  }

  /** Cases of one modality alone, as the data name it. */
  public static CurveQuestion ofModality(Endpoint endpoint, String modality, LocalDate asOf) {
    return new CurveQuestion(endpoint, Set.of(), modality, false, false, asOf);
  }

  boolean takes(ReferenceCase row) {
    return (groups.isEmpty() || groups.contains(row.group()))
        && (modality.isEmpty() || modality.equals(row.modality()))
        && !(firm && row.confidence() == ReferenceCase.Confidence.LOW)
        && !(withoutGames && row.modality().equals("games"));
  }
}
