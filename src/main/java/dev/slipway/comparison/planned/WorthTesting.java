package dev.slipway.comparison.planned;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a proposal that are most worth a test, by one score. Kept by the names of its
 * components.
 *
 * @param valueRatio by which the board weighed bad against good then
 * @param rows the most valuable first; empty where no answer would change the choice
 */
public record WorthTesting(UUID scoreId, int rubricVersion, double valueRatio, List<Row> rows) {

  /** How many trials the tests have that are compared. */
  public static final List<Long> TRIALS = List.of(100L, 500L, 5_000L);

  public WorthTesting {
    rows = List.copyOf(rows);
  }

  /**
   * One question, as it is stored.
   *
   * @param kind of test, whose usual relevance and field odds are taken
   * @param perfect what knowing the answer would be worth
   * @param worths of tests of so many {@link #TRIALS}
   * @param leastTrials with fewer trials no result leads to another choice; null if none ever does
   */
  public record Row(
      String question,
      TestKind kind,
      ValueOfInformation perfect,
      List<ValueOfInformation> worths,
      @Nullable Long leastTrials) {

    public Row {
      worths = List.copyOf(worths);
    }

    public Question asked() {
      return Question.read(question);
    }

    /** Of the most valuable test that is compared. */
    double best() {
      return worths.stream().mapToDouble(ValueOfInformation::net).max().orElse(0);
    }
  }
}
