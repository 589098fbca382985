package dev.slipway.desk.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.desk.web.help.Glossary.Entry;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlossaryTests {

  private final Glossary glossary = new Glossary();

  @Test
  void englishIsTheDocumentation() {
    assertThat(glossary.in(Locale.ENGLISH))
        .contains(
            new Entry("points", "Percentage points: from 2 in 100 to 3 in 100 is one point more."))
        .extracting(Entry::word)
        .doesNotContain("word", "---")
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void germanExplainsAsManyWords() {
    assertThat(glossary.in(Locale.GERMAN))
        .hasSameSizeAs(glossary.in(Locale.ENGLISH))
        .allSatisfy(entry -> assertThat(entry.meaning()).endsWith("."))
        .contains(
            new Entry(
                "Punkte", "Prozentpunkte: von 2 von 100 auf 3 von 100 ist es ein Punkt mehr."));
  }

  @Test
  void otherLanguagesReadEnglish() {
    assertThat(glossary.in(Locale.FRENCH)).hasSameSizeAs(glossary.in(Locale.ENGLISH));
  }
}
