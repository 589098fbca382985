package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class NumbersTests {

  private final Numbers numbers = new Numbers(messages());

  static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasename("messages");
    source.setDefaultEncoding("UTF-8");
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0219|about 2 in 100",
        "0.019|about 2 in 100",
        "0.0143|about 1.4 in 100",
        "0.2026|about 20 in 100",
        "0.16|about 16 in 100",
        "0.5|about 50 in 100",
        "0.99|about 99 in 100",
        "0.01|about 1 in 100",
        "0.0099|about 1 in 100",
        "0.0025|about 1 in 400",
        "0.0023|about 1 in 400",
        "0.00066|about 1 in 1,500",
        "0.0001|about 1 in 10,000",
        "0.000002|about 1 in 500,000",
        "0.0000005|less than 1 in 1,000,000",
        "1e-12|less than 1 in 1,000,000",
        "0|less than 1 in 1,000,000",
        "0.995|more than 99 in 100",
        "1|more than 99 in 100"
      })
  void saysLikelihoodsAsNaturalFrequencies(double p, String words) {
    assertThat(numbers.frequency(p)).isEqualTo(words);
  }

  @Test
  void tellsTwoLikelihoodsApartThatOneDigitWouldMakeAlike() {
    assertThat(numbers.frequencyBeside(0.0191, 0.0219)).isEqualTo("about 1.9 in 100");
    assertThat(numbers.frequencyBeside(0.0219, 0.0191)).isEqualTo("about 2.2 in 100");
    assertThat(numbers.frequencyBeside(0.16, 0.2)).isEqualTo("about 16 in 100");
  }

  @Test
  void saysTwoLikelihoodsInTheSameUnit() {
    assertThat(numbers.frequencyBeside(0.006, 0.012)).isEqualTo("about 0.6 in 100");
    assertThat(numbers.frequencyBeside(0.002, 0.004)).isEqualTo("about 1 in 500");
  }

  @Test
  void givesIntervalsInTheUnitOfTheFrequency() {
    assertThat(numbers.interval(0.003, 0.0623)).isEqualTo("(0.3 to 6)");
    assertThat(numbers.interval(0.0023, 0.0489)).isEqualTo("(0.2 to 5)");
    assertThat(numbers.interval(0.014, 0.22)).isEqualTo("(1.4 to 22)");
    assertThat(numbers.interval(0.0494, 0.4539)).isEqualTo("(5 to 45)");
    assertThat(numbers.interval(0.0002, 0.004)).isEqualTo("(1 in 5,000 to 1 in 250)");
    assertThat(numbers.estimate(0.0219, 0.003, 0.0623)).isEqualTo("about 2 in 100 (0.3 to 6)");
    assertThat(numbers.estimate(0.004, 0.0002, 0.02))
        .isEqualTo("about 1 in 250 (1 in 5,000 to 2 in 100)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0219|2.2%",
        "0.00343|0.34%",
        "0.4539|45%",
        "0|0%",
        "1|100%",
        "0.0000001|under 0.0001%",
        "0.9999|over 99.9%"
      })
  void givesPercentagesTwoSignificantDigits(double p, String words) {
    assertThat(numbers.percent(p)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.003|+0.3 points",
        "-0.003|\u22120.3 points",
        "-0.0014|\u22120.14 points",
        "-0.123|\u221212 points",
        "0|0 points",
        "0.000001|0 points"
      })
  void givesChangesTheirSignAndATrueMinus(double change, String words) {
    assertThat(numbers.points(change)).isEqualTo(words);
  }

  @Test
  void neverSaysAllOrNoneOfAHundredUnlessItIs() {
    assertThat(numbers.ofHundred(0.9983)).isEqualTo("more than 99");
    assertThat(numbers.ofHundred(0.002)).isEqualTo("fewer than 1");
    assertThat(numbers.ofHundred(1)).isEqualTo("100");
    assertThat(numbers.ofHundred(0)).isEqualTo("0");
    assertThat(numbers.ofHundred(0.876)).isEqualTo("88");
  }

  @Test
  void countsInWords() {
    assertThat(numbers.count(3.5e9)).isEqualTo("3.5 billion");
    assertThat(numbers.count(175e9)).isEqualTo("175 billion");
    assertThat(numbers.count(860e6)).isEqualTo("860 million");
    assertThat(numbers.count(1.8e12)).isEqualTo("1.8 trillion");
    assertThat(numbers.count(12_345)).isEqualTo("12,345");
    assertThat(numbers.plain(0.25)).isEqualTo("0.25");
    assertThat(numbers.plain(1234.5678)).isEqualTo("1,235");
    assertThat(numbers.plain(-2.5)).isEqualTo("\u22122.5");
    assertThat(numbers.plain(2.1e25)).isEqualTo("2.1 × 10²⁵");
    assertThat(numbers.plain(3e-5)).isEqualTo("3 × 10⁻⁵");
    assertThat(numbers.decimals(-0.031, 2)).isEqualTo("\u22120.03");
    assertThat(numbers.decimals(4, 1)).isEqualTo("4.0");
  }

  @Test
  void germanNumbersAreInGermanForm() {
    LocaleContextHolder.setLocale(Locale.GERMAN);
    try {
      assertThat(numbers.frequency(0.0143)).isEqualTo("etwa 1,4 von 100");
      assertThat(numbers.frequency(0.0001)).isEqualTo("etwa 1 von 10.000");
      assertThat(numbers.interval(0.003, 0.06)).isEqualTo("(0,3 bis 6)");
      assertThat(numbers.percent(0.0034)).isEqualTo("0,34\u00a0%");
      assertThat(numbers.percent(1e-9)).isEqualTo("unter 0,0001\u00a0%");
      assertThat(numbers.interval(1e-9, 0.06)).isEqualTo("(unter 0,0001 bis 6)");
      assertThat(numbers.points(-0.003)).isEqualTo("\u22120,3 Punkte");
      assertThat(numbers.count(3.5e9)).isEqualTo("3,5 Milliarden");
      assertThat(numbers.plain(1234567)).isEqualTo("1.234.567");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
