package dev.slipway.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldMapsTests {

  record Row(String month, String access) {
    Row(@Nullable String month, @Nullable String access) {
      this.month = month == null ? "" : month;
      this.access = access == null ? "" : access;
    }
  }

  record Three(@Nullable String low, @Nullable String high) {}

  record Form(
      @Nullable String question, List<String> threats, List<Row> steps, @Nullable Three count) {
    Form(
        @Nullable String question,
        @Nullable List<String> threats,
        @Nullable List<Row> steps,
        @Nullable Three count) {
      this.question = question;
      this.threats = threats == null ? List.of() : threats;
      this.steps = steps == null ? List.of() : steps;
      this.count = count;
    }
  }

  private static final Form FORM =
      new Form(
          "Release it?",
          List.of("fraud", "cyber, by agents"),
          List.of(new Row("0", "API"), new Row("6", "OPEN_WEIGHTS")),
          new Three("1", "2"));

  @Test
  void namesFieldsAsABrowserDoes() {
    assertThat(FieldMaps.of(FORM))
        .isEqualTo(
            Map.of(
                "question", List.of("Release it?"),
                "threats", List.of("fraud", "cyber, by agents"),
                "steps[0].month", List.of("0"),
                "steps[0].access", List.of("API"),
                "steps[1].month", List.of("6"),
                "steps[1].access", List.of("OPEN_WEIGHTS"),
                "count.low", List.of("1"),
                "count.high", List.of("2")));
  }

  @Test
  void bindsThemBack() {
    assertThat(FieldMaps.bind(FieldMaps.of(FORM), Form.class)).isEqualTo(FORM);
  }

  @Test
  void bindsWhatIsThereAndLeavesTheRestEmpty() {
    Form bound = FieldMaps.bind(Map.of("question", List.of("Only this")), Form.class);

    assertThat(bound).isEqualTo(new Form("Only this", null, null, null));
  }

  @Test
  void partsAreWholeListsAndWholeQuantities() {
    assertThat(FieldMaps.part("steps[10].access")).isEqualTo("steps");
    assertThat(FieldMaps.part("count.low")).isEqualTo("count");
    assertThat(FieldMaps.part("question")).isEqualTo("question");
  }
}
