package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.file.CaseColumns;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model of which is asked which cases are like it.
 *
 * @param groups classes that its modalities belong to; none means any
 * @param access level of access that is asked for, as the data name it
 * @param parameters middle of what is thought of their number; null where nothing is
 * @param day of decision; cases announced on it or later do not exist for it
 */
public record ModelInHand(
    Set<CaseGroup> groups, String access, @Nullable Double parameters, LocalDate day) {

  private static final long YEARS = 3;
  private static final double TIMES = 10;

  public ModelInHand {
    groups = Set.copyOf(groups);
  }

  boolean sharesClass(CaseGroup group) {
    return groups.isEmpty() || groups.contains(group);
  }

  /** The same level of access, or the one beside it. */
  boolean sharesAccess(CaseOrigin origin) {
    int own = CaseColumns.ACCESS.indexOf(access);
    int other = CaseColumns.ACCESS.indexOf(origin.access());
    return own >= 0 && other >= 0 && Math.abs(own - other) <= 1;
  }

  /** Announced in the three years before the decision. */
  boolean sharesTime(CaseOrigin origin) {
    return ChronoUnit.YEARS.between(origin.announcedOn(), day) < YEARS;
  }

  /** Neither ten times larger nor ten times smaller; false where either is not known. */
  boolean sharesSize(CaseOrigin origin) {
    Double other = origin.parameters();
    return parameters != null
        && other != null
        && other <= TIMES * parameters
        && parameters <= TIMES * other;
  }
}
