package dev.slipway.stats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTests {

  @ParameterizedTest
  @CsvFileSource(resources = "/numbers/typed.csv", delimiter = '|')
  void reads(String language, String unit, String text, double expected) {
    NumberText.Reading reading =
        NumberText.parse(text, Locale.forLanguageTag(language), NumberUnit.ofKey(unit));
    assertThat(reading.fault()).isNull();
    assertThat(reading.number()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3e24 FLOP, months", "12 months, flop", "5 a year, perMonth", "FLOP, flop"})
  void refusesAUnitThatTheFieldDoesNotHave(String text, String unit) {
    assertThat(NumberText.parse(text, Locale.ENGLISH, NumberUnit.ofKey(unit)).fault())
        .isEqualTo("number.unreadable");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\t\n"})
  void asksForWhatIsMissing(String text) {
    assertThat(NumberText.parse(text, Locale.ENGLISH).fault()).isEqualTo("number.missing");
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
    assertThat(NumberText.parse(text, Locale.ENGLISH).fault()).isEqualTo("number.unreadable");
    assertThat(NumberText.parse(text, Locale.ENGLISH).number()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e299 trillion", "9e307"})
  void refusesWhatIsTooLarge(String text) {
    assertThat(NumberText.parse(text, Locale.ENGLISH).fault()).isEqualTo("number.tooLarge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-400", "1e-320", "-3e-301"})
  void refusesWhatCannotBeToldFromNothing(String text) {
    assertThat(NumberText.parse(text, Locale.ENGLISH).fault()).isEqualTo("number.tooSmall");
  }

  @Test
  void answersAMillionCharacters() {
    assertThat(NumberText.parse("9".repeat(1_000_000), Locale.ENGLISH).fault())
        .isEqualTo("number.unreadable");
    assertThat(NumberText.parse(" ".repeat(1_000_000), Locale.ENGLISH).fault())
        .isEqualTo("number.missing");
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
    double number = NumberText.parse(plain, Locale.ENGLISH).number();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
      assertThat(NumberText.parse(NumberText.write(plain, locale), locale).number())
          .isEqualTo(number);
    }
  }

  @Test
  void everyPowerOfTenIsWrittenWithOneDigit() {
    for (int power = -300; power <= 300; power++) {
      for (int digit = 1; digit < 10; digit++) {
        BigDecimal written = new BigDecimal(digit + "e" + power);
        assertThat(TypedNumber.shortest(written.doubleValue()))
            .isEqualByComparingTo(written)
            .satisfies(shortest -> assertThat(shortest.precision()).isEqualTo(1));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|7e9|7B",
        "en|1.8e12|1.8T",
        "en|12345678900|1.23456789e10",
        "en|3e24|3e24",
        "en|1e23|1e23",
        "en|5e22|5e22",
        "en|0.30000000000000004|0.30000000000000004",
        "en|0.25|0.25",
        "en|1e-7|1e-7",
        "de|7e9|7 Mrd.",
        "de|2.5e9|2,5 Mrd.",
        "de|1.8e12|1,8e12",
        "en|0|0",
        "en|860000000|860M",
        "en|117234567|117234567",
        "de|860000000|860 Mio.",
        "de|1500000|1,5 Mio."
      })
  void writesNumbersAsPeopleTypeThem(String language, double number, String text) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(TypedNumber.of(number, locale)).isEqualTo(text);
    assertThat(NumberText.parse(text, locale).number()).isEqualTo(number);
  }
}
