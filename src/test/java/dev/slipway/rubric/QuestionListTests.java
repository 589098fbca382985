package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class QuestionListTests {

  private final Rubric rubric = RubricTests.first();
  private final QuestionList list =
      new QuestionList(new QuestionWords(QuestionWordsTests.messages()));

  @BeforeEach
  void inEnglish() {
    LocaleContextHolder.setLocale(Locale.UK);
  }

  @AfterEach
  void asBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aProposalRaisesWhatConcernsAllAndItsOwnOutcomes() {
    List<QuestionList.Group> groups =
        list.groups(rubric, question -> question.appliesTo(Set.of("fraud", "creative")));

    List<String> keys =
        groups.stream()
            .flatMap(group -> group.questions().stream())
            .map(asked -> asked.question().key())
            .toList();
    assertThat(keys)
        .doesNotHaveDuplicates()
        .contains(
            "copy.lagMonths",
            "friction",
            "reach.misuse.API",
            "threats.fraud.ratePerYear",
            "threats.fraud.safeguard.HOSTED",
            "benefits.creative.ratePerYear")
        .noneMatch(key -> key.contains("disinformation"));
    assertThat(groups).allSatisfy(group -> assertThat(group.questions()).isNotEmpty());
    assertThat(groups.stream().map(QuestionList.Group::name)).doesNotHaveDuplicates();
    QuestionList.Asked lag = groups.get(0).questions().get(0);
    assertThat(lag.question()).isEqualTo(Question.COPY_LAG);
    assertThat(lag.label()).isNotBlank();
    assertThat(lag.explanation()).endsWith(".");
  }

  @Test
  void groupsWithNothingWantedAreLeftOut() {
    assertThat(list.groups(rubric, question -> question.key().equals("friction")))
        .singleElement()
        .satisfies(group -> assertThat(group.questions()).hasSize(1));
  }
}
