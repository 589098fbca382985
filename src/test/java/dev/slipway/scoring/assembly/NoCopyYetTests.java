package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NoCopyYetTests {

  private static final double SHAPE = 0.9;

  /** 10^12 parameters and an exponent of 0.3: the model's own lag is 3.98 times the one given. */
  private static final double BARRIER = Math.pow(100, 0.3);

  @Test
  void updatesTheModelsOwnLagWhereItIsRelative() {
    Quantity own =
        lag(NoCopyYet.update(sheet(3 * BARRIER, 9 * BARRIER, 30 * BARRIER), 12, SHAPE, false));
    Quantity carried = lag(NoCopyYet.update(sheet(3, 9, 30), 12, SHAPE, true));

    assertThat(carried.p50() * BARRIER).isCloseTo(own.p50(), within(1e-6 * own.p50()));
    assertThat(carried.p50()).isGreaterThan(9);
  }

  @Test
  void aLagThatIsNotRelativeTakesTheMonthsAsTheyAre() {
    Quantity carried = lag(NoCopyYet.update(sheet(3, 9, 30), 12, SHAPE, true));
    Quantity plain = lag(NoCopyYet.update(sheet(3, 9, 30), 12, SHAPE, false));

    assertThat(plain.p50()).isGreaterThan(carried.p50());
  }

  private static AnswerSheet sheet(double low, double middle, double high) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    put(inputs, Question.PARAMETERS, Quantity.of(1e12));
    put(inputs, Question.COPY_BARRIER_EXPONENT, Quantity.of(0.3));
    put(inputs, Question.COPY_LAG, Quantity.of(low, middle, high));
    put(inputs, Question.NEVER_COPIED, Quantity.of(0.01, 0.05, 0.2));
    return new AnswerSheet(inputs);
  }

  private static void put(Map<Question, Input> inputs, Question question, Quantity answer) {
    inputs.put(question, Input.of(question, answer, Origin.RUBRIC, "judgement"));
  }

  private static Quantity lag(AnswerSheet sheet) {
    return Objects.requireNonNull(
        Objects.requireNonNull(sheet.inputs().get(Question.COPY_LAG)).quantity());
  }
}
