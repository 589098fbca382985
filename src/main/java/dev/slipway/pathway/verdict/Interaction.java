package dev.slipway.pathway.verdict;

/** How changes together differ from the sum of each alone. */
public final class Interaction {

  private static final double TENTH = 0.1;

  private Interaction() {}

  /**
   * The sentence.
   *
   * @param together by how much all of them change a likelihood
   * @param apart the sum of what each would change alone
   * @param before the likelihood before
   * @param whole how well the change is known
   */
  public static Sentence of(double together, double apart, double before, Points whole) {
    Sentence alone = Amount.of(apart, before, whole).size();
    Sentence all = Amount.of(together, before, whole).size();
    boolean same = Math.abs(together - apart) <= TENTH * Math.abs(apart) || alone.equals(all);
    if (same) {
      return Sentence.of("verdict.interaction.none", all);
    }
    boolean less = together * apart > 0 && Math.abs(together) < Math.abs(apart);
    return Sentence.of("verdict.interaction." + (less ? "overlap" : "other"), alone, all);
  }
}
