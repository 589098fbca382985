package dev.slipway.imports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class NumbersTests {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "' 20.90 ', 20.9",
    "87.3 %, 87.3",
    "84.6 ± 0.4, 84.6",
    "'1,543,714,304', 1543714304",
    "-3e-2, -0.03",
    "\u22122, -2",
    ".5, 0.5",
    "12345678901234567890123, 12345678901234567890123"
  })
  void areRead(String written, double value) {
    assertThat(Numbers.read(written)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NaN",
        "Infinity",
        "1e999",
        "84.6/83.4",
        "3,5",
        "about 90",
        "0x10",
        "1_000",
        "--1"
      })
  void othersAreNoNumbers(String written) {
    assertThat(Numbers.read(written)).isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "7.61, B, 7.61e9",
    "39, M, 39e6",
    "1.5, billion, 1.5e9",
    "12, K, 12000",
    "2, trillion, 2e12"
  })
  void scalesAreExact(String number, String scale, double value) {
    assertThat(Numbers.scaled(number, scale)).hasValue(value);
  }
}
