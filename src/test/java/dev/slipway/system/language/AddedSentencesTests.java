package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.verdict.Addition;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What releasing adds, as a page says it. */
class AddedSentencesTests {

  private final Numbers numbers = new Numbers(NumbersTests.messages());

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  private static Addition addition(
      String side, double today, double planned, double low, double high) {
    return Addition.of(
        side,
        new Estimate(today, today / 3, today, today * 2.5, 0),
        new Estimate(planned, planned / 3, planned, planned * 2.5, 0),
        new Margin.Part(planned - today, low, high));
  }

  private void says(Addition addition, String english, String german) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(numbers.say(addition.sentence(36))).isEqualTo(english);
    LocaleContextHolder.setLocale(Locale.GERMAN);
    assertThat(numbers.say(addition.sentence(36))).isEqualTo(german);
  }

  @Test
  void endsAddUp() {
    says(
        addition("bad", 0.0341, 0.0584, 0.002, 0.08),
        "Releasing it adds about 2.4 points (0.2 to 8) to the likelihood of an extremely bad outcome"
            + " within 36 months, from 3.4 to 5.8 in 100.",
        "Die Freigabe erhöht die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von"
            + " 36 Monaten um etwa 2,4 Punkte (0,2 bis 8), von 3,4 auf 5,8 von 100.");
    says(
        addition("good", 0.08, 0.16, 0.02, 0.2),
        "It adds about 8 points (2 to 20) to the likelihood of an extremely good one, from 8 to 16"
            + " in 100.",
        "Die Wahrscheinlichkeit eines extrem guten Ausgangs erhöht sie um etwa 8 Punkte (2 bis 20),"
            + " von 8 auf 16 von 100.");
  }

  @Test
  void anEndThatWouldBeOffIsSaidInAFinerUnit() {
    Estimate today = new Estimate(0.0388, 0.002, 0.01, 0.14, 0);
    Estimate planned = new Estimate(0.0639, 0.005, 0.03, 0.22, 0);
    says(
        Addition.of("bad", today, planned, new Margin.Part(0.0251, 0.001, 0.1)),
        "Releasing it adds about 2.5 points (0.1 to 10) to the likelihood of an extremely bad"
            + " outcome within 36 months, from 3.9 to 6.4 in 100.",
        "Die Freigabe erhöht die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von"
            + " 36 Monaten um etwa 2,5 Punkte (0,1 bis 10), von 3,9 auf 6,4 von 100.");
  }

  @Test
  void whatIsTakenOffHasNoSign() {
    says(
        addition("bad", 0.06, 0.04, -0.06, 0.004),
        "Releasing it takes about 2 points (−0.4 to 6) off the likelihood of an extremely bad"
            + " outcome within 36 months, from 6 to 4 in 100.",
        "Die Freigabe senkt die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von"
            + " 36 Monaten um etwa 2 Punkte (−0,4 bis 6), von 6 auf 4 von 100.");
  }

  @Test
  void littleOfMuchNamesOnlyWhatItComesTo() {
    says(
        addition("bad", 0.31, 0.314, 0.001, 0.009),
        "Releasing it adds about 0.4 points (0.1 to 0.9) to the likelihood of an extremely bad"
            + " outcome within 36 months, bringing it to about 31 in 100.",
        "Die Freigabe erhöht die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von"
            + " 36 Monaten um etwa 0,4 Punkte (0,1 bis 0,9), auf etwa 31 von 100.");
  }

  @Test
  void muchOfLittleIsSaidBesideIt() {
    says(
        addition("bad", 0.00002, 0.00003, 0.000005, 0.00003),
        "If you release it, the likelihood of an extremely bad outcome within 36 months is half as"
            + " much again: about 1 in 33,000, against about 1 in 50,000 if you don’t.",
        "Bei Freigabe ist die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von 36"
            + " Monaten um die Hälfte größer: etwa 1 von 33.000, gegenüber etwa 1 von 50.000 ohne"
            + " Freigabe.");
  }

  @Test
  void nothingAndBothWaysAreSaidSo() {
    says(
        addition("good", 0.24, 0.2401, -0.0001, 0.0004),
        "It makes no measurable difference to the likelihood of an extremely good one: about 24 in"
            + " 100 either way.",
        "Bei der Wahrscheinlichkeit eines extrem guten Ausgangs macht sie keinen messbaren"
            + " Unterschied: so oder so etwa 24 von 100.");
    says(
        addition("bad", 0.033, 0.034, -0.02, 0.02),
        "We can’t tell whether releasing it raises or lowers the likelihood of an extremely bad"
            + " outcome within 36 months: the difference could be anything from −2 to +2 points,"
            + " where it is about 3.3 in 100 if you don’t release it.",
        "Ob die Freigabe die Wahrscheinlichkeit eines extrem schlechten Ausgangs innerhalb von 36"
            + " Monaten erhöht oder senkt, können wir nicht sagen: Der Unterschied könnte von −2 bis"
            + " +2 Punkte reichen; ohne Freigabe ist sie etwa 3,3 von 100.");
  }
}
