package dev.slipway.rubric;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Lists the questions of a rubric: which of its quantities may be answered, and how. */
final class Questions {

  private static final String JUDGEMENT = "judgement";
  private static final String CASES = "cases";
  private static final String SHARE = "share";
  private static final String MONTHS = "months";
  private static final String TIMES = "times";
  private static final String PER_YEAR = "perYear";
  private static final String PER_MONTH = "perMonth";
  private static final String EXPONENT = "exponent";

  private final Tree rubric;
  private final List<Question> found = new ArrayList<>();

  Questions(Tree rubric, List<Threat> threats, List<Benefit> benefits) {
    this.rubric = rubric;
    copying();
    deployment();
    readiness();
    carryingOver();
    threats.forEach(this::threat);
    for (Benefit benefit : benefits) {
      String key = "benefits." + benefit.id() + ".ratePerYear";
      add(key, Kind.POSITIVE, benefit.ratePerYear(), PER_YEAR, benefit.basis());
    }
  }

  List<Question> all() {
    return List.copyOf(found);
  }

  private void copying() {
    found.add(new Question(Question.COPY_LAG, Kind.POSITIVE, null, MONTHS, CASES));
    one("copy", "neverShare", Kind.UNIT, SHARE);
    one("copy", "acceleration", Kind.ABOVE_ONE, TIMES);
    one("copy", "openHalfLifeMonths", Kind.POSITIVE, MONTHS);
    one("copy", "exposure", Kind.UNIT, SHARE);
    one("copy", "benefit", Kind.UNIT, SHARE);
  }

  private void deployment() {
    levels("reach", "misuse", Kind.UNIT, SHARE);
    levels("reach", "use", Kind.UNIT, SHARE);
    levels("reach", "leakPerMonth", Kind.POSITIVE, PER_MONTH);
    levels("scopeLimit", "misuse", Kind.UNIT, SHARE);
    levels("scopeLimit", "use", Kind.UNIT, SHARE);
    add("friction", Kind.UNIT, rubric.quantity("friction"), SHARE, JUDGEMENT);
  }

  private void readiness() {
    one("readiness", "ceiling", Kind.UNIT, SHARE);
    one("readiness", "halfTimeMonths", Kind.POSITIVE, MONTHS);
    one("readiness", "learning", Kind.ABOVE_ONE, TIMES);
  }

  private void carryingOver() {
    levels("generalityMultiplier", "threats", Kind.POSITIVE, TIMES);
    levels("generalityMultiplier", "benefits", Kind.POSITIVE, TIMES);
    one("scaleExponent", "spread", Kind.UNIT, EXPONENT);
    one("scaleExponent", "copyLag", Kind.UNIT, EXPONENT);
  }

  private void threat(Threat threat) {
    String prefix = "threats." + threat.id() + ".";
    add(prefix + "ratePerYear", Kind.POSITIVE, threat.ratePerYear(), PER_YEAR, threat.basis());
    Tree safeguard = rubric.child("safeguardByAccess");
    for (String level : safeguard.names()) {
      String key = prefix + "safeguard." + level;
      add(key, Kind.UNIT, safeguard.quantity(level), SHARE, JUDGEMENT);
    }
    add(prefix + "builtInSafeguard", Kind.UNIT, Quantity.of(0), SHARE, JUDGEMENT);
  }

  private void levels(String part, String family, Kind kind, String unit) {
    Tree byLevel = rubric.child(part).child(family);
    for (String level : byLevel.names()) {
      String key = part + "." + family + "." + level;
      add(key, kind, byLevel.quantity(level), unit, JUDGEMENT);
    }
  }

  private void one(String part, String name, Kind kind, String unit) {
    add(part + "." + name, kind, rubric.child(part).quantity(name), unit, JUDGEMENT);
  }

  private void add(String key, Kind kind, Quantity starting, String unit, String basis) {
    found.add(new Question(key, kind, starting, unit, basis));
  }
}
