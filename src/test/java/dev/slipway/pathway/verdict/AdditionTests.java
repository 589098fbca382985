package dev.slipway.pathway.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.verdict.Addition.Kind;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdditionTests {

  private static final int MANY = 50_000;

  private static Estimate likelihood(double mean, double p05, double p95) {
    return new Estimate(mean, p05, mean, p95, 0);
  }

  @Test
  void endsAndWhatLiesBetweenAddUp() {
    Addition bad =
        Addition.of(
            "bad",
            likelihood(0.0341, 0.01, 0.09),
            likelihood(0.0584, 0.02, 0.15),
            new Margin.Part(0.0243, 0.002, 0.08));

    assertThat(bad.kind()).isEqualTo(Kind.ADDS);
    assertThat(bad.ends()).isEqualTo(new BeforeAfter(3.4, 2.4, 5.8));
    assertThat(bad.sentence(36))
        .isEqualTo(
            Sentence.of(
                "added.bad.ADDS.ends",
                36,
                Sentence.of("number.points", 2.4),
                Sentence.of("verdict.range", 0.2, 8.0),
                3.4,
                5.8));
  }

  /** 3.6 and 1.1 would make 4.7, which is not what any other page says of the plan. */
  @Test
  void endsThatWouldNotAddUpAreNotBentToDoSo() {
    Addition bad =
        Addition.of(
            "bad",
            likelihood(0.0358, 0.01, 0.09),
            likelihood(0.0464, 0.02, 0.12),
            new Margin.Part(0.0106, 0.002, 0.03));

    assertThat(bad.ends()).isNull();
    assertThat(bad.sentence(36))
        .isEqualTo(
            Sentence.of(
                "added.bad.ADDS",
                36,
                Sentence.of("number.points", 1.1),
                Sentence.of("verdict.range", 0.2, 3.0),
                Frequency.of(0.0464)));
  }

  @Test
  void onePointIsOne() {
    assertThat(Addition.points(1)).isEqualTo(Sentence.of("number.point", 1.0));
    assertThat(Addition.points(2)).isEqualTo(Sentence.of("number.points", 2.0));
  }

  @Test
  void whatIsTakenOffIsSaidWithoutSigns() {
    Addition bad =
        Addition.of(
            "bad",
            likelihood(0.06, 0.02, 0.15),
            likelihood(0.04, 0.01, 0.1),
            new Margin.Part(-0.02, -0.06, -0.003));

    assertThat(bad.sentence(12))
        .isEqualTo(
            Sentence.of(
                "added.bad.LOWERS.ends",
                12,
                Sentence.of("number.points", 2.0),
                Sentence.of("verdict.range", 0.3, 6.0),
                6.0,
                4.0));
  }

  @Test
  void fewPointsAreSaidBesideTheLikelihoodOrAreNone() {
    Estimate rare = likelihood(0.00002, 0.00001, 0.00005);
    Estimate twice = likelihood(0.00004, 0.00002, 0.0001);
    Margin.Part little = new Margin.Part(0.00002, 0.00001, 0.00005);
    assertThat(Addition.of("bad", rare, twice, little).kind()).isEqualTo(Kind.RATIO);

    Estimate high = likelihood(0.1, 0.05, 0.2);
    assertThat(Addition.of("bad", high, high, new Margin.Part(0.0001, 0, 0.0004)).kind())
        .isEqualTo(Kind.NONE);
  }

  @Test
  void whatGoesBothWaysIsNotTold() {
    Estimate high = likelihood(0.1, 0.05, 0.2);
    assertThat(Addition.of("bad", high, high, new Margin.Part(0.001, -0.02, 0.03)).kind())
        .isEqualTo(Kind.UNCLEAR);
    assertThat(Addition.of("bad", high, high, new Margin.Part(0.01, -0.002, 0.03)).kind())
        .isEqualTo(Kind.ADDS);
  }

  @Test
  void neverSaysMoreThanIsKnownWhateverTheNumbers() {
    Random random = new Random(1);
    int withEnds = 0;
    for (int i = 0; i < MANY; i++) {
      double before = Math.exp(-12 * random.nextDouble());
      double added = (1 - before) * Math.exp(-9 * random.nextDouble()) * 0.9;
      double wide = 1 + 3 * random.nextDouble();
      Margin.Part margin = new Margin.Part(added, added / wide, Math.min(1, added * wide));
      Estimate today = likelihood(before, before / wide, Math.min(1, before * wide));
      double after = before + added;
      Estimate plan = likelihood(after, after / wide, Math.min(1, after * wide));

      Addition addition = Addition.of("bad", today, plan, margin);

      BeforeAfter ends = addition.ends();
      if (ends != null) {
        withEnds++;
        assertThat(exact(ends.before()).add(exact(ends.change())))
            .isEqualByComparingTo(exact(ends.after()));
        assertThat(isRounded(ends.before(), 100 * before)).isTrue();
        assertThat(isRounded(ends.after(), 100 * after)).isTrue();
        assertThat(digits(ends.change())).isLessThanOrEqualTo(2);
        assertThat(digits(ends.before())).isLessThanOrEqualTo(2);
        assertThat(Math.abs(ends.change() / 100 - added)).isLessThanOrEqualTo(0.2 * added);
      }
      assertThat(digits(addition.added())).isLessThanOrEqualTo(2);
      assertThat(digits(addition.points().low())).isLessThanOrEqualTo(2);
      assertThat(digits(addition.points().high())).isLessThanOrEqualTo(2);
    }
    assertThat(withEnds).isGreaterThan(MANY / 4);
  }

  /** To some decimal, and not to the side of another number. */
  private static boolean isRounded(double rounded, double number) {
    return IntStream.rangeClosed(-1, 8)
        .anyMatch(decimals -> Points.rounded(number, decimals) == rounded);
  }

  private static BigDecimal exact(double number) {
    return BigDecimal.valueOf(number);
  }

  private static int digits(double number) {
    return number == 0 ? 0 : exact(number).stripTrailingZeros().precision();
  }
}
