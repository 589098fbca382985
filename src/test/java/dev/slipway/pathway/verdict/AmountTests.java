package dev.slipway.pathway.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cells say of differences, and of changes together beside the sum of each alone. */
class AmountTests {

  private static final Points TENTHS = Points.of(-0.024, -0.05, -0.002);

  @Test
  void aDifferenceIsSaidInPointsToWhatItsIntervalSupports() {
    Amount amount = Amount.of(0.0243, 0.0021, 0.0813, 0.034);

    assertThat(amount.size()).isEqualTo(points(Sentence.of("verdict.points.plus", 2.4)));
    assertThat(amount.range())
        .isEqualTo(
            Sentence.of(
                "verdict.range",
                Sentence.of("verdict.points.plus", 0.2),
                Sentence.of("verdict.points.plus", 8.0)));
  }

  @Test
  void aSmallDifferenceIsNothingOrAPartOfTheLikelihoodBefore() {
    assertThat(Amount.of(-0.0003, -0.0005, 0, 0.01).isNothing()).isTrue();
    assertThat(Amount.of(-0.0003, -0.0005, 0, 0.0009).size())
        .isEqualTo(Sentence.of("verdict.ratio.less.third"));
    assertThat(Amount.of(-0.0003, -0.0005, 0, 0.0009).range()).isNull();
  }

  @Test
  void aPartIsSaidToTheUnitOfTheWholeUnlessThatWouldBeZero() {
    assertThat(Amount.of(-0.01234, 0.05, TENTHS).size())
        .isEqualTo(points(Sentence.of("verdict.points.minus", 1.2)));
    Points tens = Points.of(-0.4, -0.9, -0.1);
    assertThat(Amount.of(-0.0041, 0.5, tens).size())
        .isEqualTo(points(Sentence.of("verdict.points.minus", 0.4)));
  }

  @Test
  void changesOverlapChangeOneAnotherOrAddUp() {
    assertThat(Interaction.of(-0.02, -0.03, 0.05, TENTHS).key())
        .isEqualTo("verdict.interaction.overlap");
    assertThat(Interaction.of(-0.03, -0.02, 0.05, TENTHS).key())
        .isEqualTo("verdict.interaction.other");
    assertThat(Interaction.of(0.01, -0.01, 0.05, TENTHS).key())
        .isEqualTo("verdict.interaction.other");
    assertThat(Interaction.of(-0.02, -0.0201, 0.05, TENTHS).key())
        .isEqualTo("verdict.interaction.none");
  }

  private static Sentence points(Sentence signed) {
    return Sentence.of("verdict.amount.POINTS", signed);
  }
}
