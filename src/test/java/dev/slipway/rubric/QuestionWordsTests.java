package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Question;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class QuestionWordsTests {

  private final Rubric rubric = RubricTests.first();
  private final QuestionWords words = new QuestionWords(messages());

  @BeforeEach
  void inEnglish() {
    LocaleContextHolder.setLocale(Locale.UK);
  }

  @AfterEach
  void asBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void everyQuestionHasWords() {
    assertThat(rubric.questions())
        .allSatisfy(
            question -> {
              assertThat(words.label(rubric, question)).isNotBlank().doesNotContain("{");
              assertThat(words.explanation(rubric, question)).endsWith(".").doesNotContain("{");
              assertThat(words.unit(question)).isNotBlank();
              assertThat(words.basis(rubric, question)).isNotBlank();
              assertThat(words.family(question)).isNotBlank();
            });
  }

  @Test
  void labelsDifferSoThatTheyCanBeToldApart() {
    assertThat(rubric.questions())
        .extracting(question -> words.label(rubric, question))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesThreatAndLevelAsPeopleDo() {
    Question question = rubric.question("threats.fraud.safeguard.GATED_WEIGHTS").orElseThrow();
    assertThat(words.label(rubric, question))
        .isEqualTo("Fraud, impersonation and counterfeits: safeguards at access “Gated weights”");
  }

  @Test
  void asksHowManyOrHowLikelyAStepIs() {
    Rubric second = SecondRubricTests.second();
    assertThat(asked(second, "threats.fraud.steps.groups.with"))
        .isEqualTo(
            "One step of “Fraud, impersonation and counterfeits” is “Organised groups that would"
                + " use it”. How many are there, with this model openly distributed and society"
                + " unprepared?");
    assertThat(asked(second, "threats.fraud.steps.success.with"))
        .contains("“An attempt deceives its target”. How likely is it, with this model");
    assertThat(second.questions())
        .allSatisfy(question -> assertThat(words.wording(second, question)).doesNotContain("{"));
  }

  private String asked(Rubric of, String key) {
    return words.wording(of, of.question(key).orElseThrow());
  }

  static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasename("messages");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
