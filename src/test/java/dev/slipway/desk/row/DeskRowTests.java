package dev.slipway.desk.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.rubric.BoardVerdict;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskRowTests {

  @Test
  void rowsOfTheSameValuesAreEqual() throws Exception {
    assertThat(row(values(1))).isEqualTo(row(values(1))).hasSameHashCodeAs(row(values(1)));
  }

  @Test
  void everyComponentTellsRowsApart() throws Exception {
    Object[] others = values(2);
    for (int i = 0; i < others.length; i++) {
      Object[] mixed = values(1);
      mixed[i] = others[i];
      assertThat(row(mixed))
          .as(DeskRow.class.getRecordComponents()[i].getName())
          .isNotEqualTo(row(values(1)));
    }
  }

  private static DeskRow row(Object[] values) throws Exception {
    Class<?>[] types =
        Arrays.stream(DeskRow.class.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return DeskRow.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object[] values(int n) {
    Spread spread = new Spread(0.01 * n, 0.001, 0.1);
    return new Object[] {
      new UUID(0, n),
      "question " + n,
      new UUID(1, n),
      "model " + n,
      new TreeSet<>(List.of("modality " + n)),
      n == 1 ? null : "OPEN",
      "state " + n,
      LocalDate.of(2026, 1, n),
      n,
      "scale " + n,
      n == 1 ? null : new Headline(spread, spread, spread, spread, BoardVerdict.values()[0]),
      n == 1,
      n == 1,
      "person " + n,
      Instant.ofEpochSecond(n)
    };
  }
}
