package dev.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentTests {

  private static final long NOW = 1_000;

  private static Typing typed(String text, long at) {
    return new Typing(List.of(text), at);
  }

  private static Content begun(Map<String, Typing> fields, String... rows) {
    return Content.EMPTY.with(fields, Set.of(rows), 1, NOW);
  }

  private static String text(Content content, String name) {
    return content.fields().get(name).values().get(0);
  }

  @Test
  void fieldsOfTwoTabsComeTogether() {
    Content both =
        begun(Map.of("question", typed("Release it?", 10)))
            .with(Map.of("horizonMonths", typed("24", 20)), Set.of(), 2, NOW);

    assertThat(text(both, "question")).isEqualTo("Release it?");
    assertThat(text(both, "horizonMonths")).isEqualTo("24");
  }

  @Test
  void laterTypingOfAFieldWinsWhicheverComesFirst() {
    Content early = begun(Map.of("question", typed("early", 10)));
    Content late = begun(Map.of("question", typed("late", 20)));

    assertThat(
            text(early.with(Map.of("question", typed("late", 20)), Set.of(), 2, NOW), "question"))
        .isEqualTo("late");
    assertThat(
            text(late.with(Map.of("question", typed("early", 10)), Set.of(), 2, NOW), "question"))
        .isEqualTo("late");
  }

  @Test
  void clockThatRunsAheadDoesNotWinForEver() {
    Content ahead = begun(Map.of("question", typed("from the future", NOW + 1_000_000)));

    Content after = ahead.with(Map.of("question", typed("now", NOW + 5)), Set.of(), 2, NOW + 5);

    assertThat(text(after, "question")).isEqualTo("now");
  }

  @Test
  void fieldsOfOneRowComeTogetherWhileBothTabsHaveTheSameRows() {
    Content one =
        begun(Map.of("steps[0].month", typed("3", 10), "steps[0].access", typed("", 0)), "steps");

    Content both =
        one.with(
            Map.of("steps[0].month", typed("0", 0), "steps[0].access", typed("API", 20)),
            Set.of("steps"),
            2,
            NOW);

    assertThat(text(both, "steps[0].month")).isEqualTo("3");
    assertThat(text(both, "steps[0].access")).isEqualTo("API");
  }

  @Test
  void laterListWinsAsAWholeWhenRowsCameOrWent() {
    Content two =
        begun(Map.of("steps[0].month", typed("0", 10), "steps[1].month", typed("6", 10)), "steps");

    Content one = two.with(Map.of("steps[0].month", typed("6", 20)), Set.of("steps"), 2, NOW);
    Content none = two.with(Map.of(), Set.of("steps"), 2, NOW);
    Content tooLate = two.with(Map.of("steps[0].month", typed("9", 5)), Set.of("steps"), 2, NOW);

    assertThat(one.fields()).containsOnlyKeys("steps[0].month");
    assertThat(text(one, "steps[0].month")).isEqualTo("6");
    assertThat(none.fields()).isEmpty();
    assertThat(none.rows()).containsOnlyKeys("steps");
    assertThat(tooLate).isEqualTo(two);
  }

  @Test
  void pageLearnsWhatOtherTabsTypedAndNotItsOwn() {
    Content content =
        begun(Map.of("question", typed("Release it?", 10)))
            .with(Map.of("scope", typed("DOMAIN", 20)), Set.of(), 2, NOW);

    assertThat(content.since(1, Map.of())).isEqualTo(Map.of("scope", List.of("DOMAIN")));
    assertThat(content.since(0, Map.of("scope", typed("DOMAIN", 20))))
        .isEqualTo(Map.of("question", List.of("Release it?")));
  }

  @Test
  void pageWhoseTypingWasOvertakenLearnsTheLater() {
    Content content = begun(Map.of("question", typed("late", 20)));

    assertThat(content.since(1, Map.of("question", typed("early", 10))))
        .isEqualTo(Map.of("question", List.of("late")));
  }

  @Test
  void pageLearnsWhichListsHaveOtherRows() {
    Content content = begun(Map.of("steps[0].month", typed("0", 10)), "steps");
    Map<String, Typing> two =
        Map.of("steps[0].month", typed("0", 5), "steps[1].month", typed("6", 5));

    assertThat(content.reshaped(0, Map.of(), Set.of())).containsExactly("steps");
    assertThat(content.reshaped(1, Map.of(), Set.of())).isEmpty();
    assertThat(content.reshaped(1, two, Set.of("steps"))).containsExactly("steps");
  }

  @Test
  void storedTextReadsBackTheSame() {
    Content content =
        begun(
            Map.of(
                "question", typed("Ünïcode \"quoted\" 🚀\nnext line", 10),
                "threats", new Typing(List.of("fraud", "cyber"), 10),
                "steps[0].month", typed("", 0)),
            "steps");

    assertThat(ContentText.read(ContentText.of(content))).isEqualTo(content);
    assertThat(ContentText.read("")).isEqualTo(Content.EMPTY);
  }
}
