package dev.slipway.stats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "0|0",
        "-0|0",
        "-0.5|-0.5",
        "\u22123|-3",
        "+7|7",
        ".5|0.5",
        "5.|5",
        "1,000|1000",
        "1 000 000|1000000",
        "12,345.5|12345.5",
        "175e9|175e9",
        "1E-3|0.001",
        "3.5B|3.5e9",
        "3.5 b|3.5e9",
        "860M|8.6e8",
        "860 million|8.6e8",
        "1.8T|1.8e12",
        "1.8 trillion|1.8e12",
        "20k|20000",
        "2 %|0.02",
        "2%|0.02",
        "0.5 percent|0.005",
        "1 in 40|0.025",
        "1 in 1,000|0.001",
        "2 in 1 million|2e-6",
        "1/8|0.125",
        "3 out of 4|0.75",
        "1e300|1e300"
      })
  void reads(String text, double expected) {
    NumberText.Reading reading = NumberText.parse(text);
    assertThat(reading.fault()).isNull();
    assertThat(reading.number()).isCloseTo(expected, within(Math.abs(expected) * 1e-14));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\t\n"})
  void asksForWhatIsMissing(String text) {
    assertThat(NumberText.parse(text).fault()).isEqualTo("number.missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1.2.3",
        "0x1F",
        "1d",
        "1f",
        "12 apples",
        "😀",
        "1😀",
        "<script>alert(1)</script>",
        "1 in",
        "1 in 0",
        "1 in -4",
        "--1",
        "e9",
        "%",
        "B",
        "١٢",
        "１２",
        "1 2",
        "1e9999999"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(NumberText.parse(text).fault()).isEqualTo("number.unreadable");
    assertThat(NumberText.parse(text).number()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e299 trillion", "9e307"})
  void refusesWhatIsTooLarge(String text) {
    assertThat(NumberText.parse(text).fault()).isEqualTo("number.tooLarge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-400", "1e-320", "-3e-301"})
  void refusesWhatCannotBeToldFromNothing(String text) {
    assertThat(NumberText.parse(text).fault()).isEqualTo("number.tooSmall");
  }

  @Test
  void answersAMillionCharacters() {
    assertThat(NumberText.parse("9".repeat(1_000_000)).fault()).isEqualTo("number.unreadable");
    assertThat(NumberText.parse(" ".repeat(1_000_000)).fault()).isEqualTo("number.missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,5|0.5",
        "-0,5|-0.5",
        ",5|0.5",
        "1.000|1000",
        "1.000.000|1000000",
        "1 000 000|1000000",
        "12.345,5|12345.5",
        "2,375|2.375",
        "1,75e11|1.75e11",
        "3,5 Mrd|3.5e9",
        "3,5B|3.5e9",
        "860 Mio|8.6e8",
        "860 Millionen|8.6e8",
        "20 Tsd|20000",
        "2 %|0.02",
        "0,5 Prozent|0.005",
        "1 von 40|0.025",
        "1 von 1.000|0.001",
        "1/8|0.125"
      })
  void readsGermanOnAGermanPage(String text, double expected) {
    NumberText.Reading reading = NumberText.parse(text, Locale.GERMAN);
    assertThat(reading.fault()).isNull();
    assertThat(reading.number()).isCloseTo(expected, within(Math.abs(expected) * 1e-14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0,5", "1,5", "1,00", "0,125", "1.000", "1.500", "12.000 million", "1.000,5"})
  void refusesOnAnEnglishPageWhatAGermanMayHaveMeantOtherwise(String text) {
    assertThat(NumberText.parse(text, Locale.ENGLISH).fault()).isEqualTo("number.ambiguous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.5", "3.5B", "0.125", "1,000", "1,500", "12,000 Mio", "1,000.5", "2.5 %"})
  void refusesOnAGermanPageWhatAnEnglishPersonMayHaveMeantOtherwise(String text) {
    assertThat(NumberText.parse(text, Locale.GERMAN).fault()).isEqualTo("number.ambiguous");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 billion", "3 Billionen", "2 Trillionen", "1 in 40"})
  void readsNoWordThatMeansAnotherNumberInTheOtherLanguage(String text) {
    assertThat(NumberText.parse(text, Locale.GERMAN).fault()).isEqualTo("number.unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.5", "1000", "0.0001", "2.375", "1.125", "175000000000", "2.37B", "1.5e-8"})
  void readsBackWhatItWrites(String plain) {
    double number = NumberText.parse(plain).number();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
      assertThat(NumberText.parse(NumberText.write(plain, locale), locale).number())
          .isEqualTo(number);
    }
  }
}
