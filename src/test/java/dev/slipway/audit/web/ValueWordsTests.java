package dev.slipway.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ValueWordsTests {

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
  private final ValueWords words =
      new ValueWords(
          messages, key -> Optional.of("Copying").filter(name -> key.equals("copying.months")));

  @BeforeEach
  void english() {
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void constantsAreSaidAsOnOtherPages() {
    assertThat(words.say("verdict", "APPROVE_WITH_CONDITIONS"))
        .isEqualTo("Approve with conditions");
    assertThat(words.say("kind", "OPENLY_DISTRIBUTED")).isEqualTo("Openly distributed");
    assertThat(words.say("roles", "CHAIR, SUBMITTER")).isEqualTo("Chair, Submitter");
  }

  @Test
  void constantsWithoutWordsAreAtLeastReadable() {
    assertThat(words.say("something", "SOMEHOW_ELSE, OTHER")).isEqualTo("somehow else, other");
  }

  @Test
  void aLanguageIsCalledByItsName() {
    assertThat(words.say("language", "de")).isEqualTo("German");
    LocaleContextHolder.setLocale(Locale.GERMAN);
    assertThat(words.say("language", "de")).isEqualTo("Deutsch");
  }

  @Test
  void ofAFingerprintTheBeginningIsShownAndTheWholeKept() {
    String fingerprint = "0a1b2c3d4e5f6789".repeat(4);
    assertThat(words.say("hash", fingerprint)).isEqualTo("0a1b2c3d4e5f…");
    assertThat(words.whole(fingerprint)).isEqualTo(fingerprint);
    assertThat(words.whole("2024-02-02")).isNull();
  }

  @Test
  void aCommentBeginsWithTheNameOfItsQuestion() {
    assertThat(words.say("comment", "copying.months: sooner: it leaks"))
        .isEqualTo("Copying · sooner: it leaks");
    assertThat(words.say("comment", "gone.long: why")).isEqualTo("gone.long: why");
    assertThat(words.say("comment", "nothing else")).isEqualTo("nothing else");
    assertThat(words.say("reasons", "copying.months: as before"))
        .isEqualTo("copying.months: as before");
  }

  @Test
  void whatPeopleTypedStays() {
    assertThat(words.say("name", "API")).isEqualTo("API");
    assertThat(words.say("reasons", "NOT_NOW, they said")).isEqualTo("NOT_NOW, they said");
  }
}
