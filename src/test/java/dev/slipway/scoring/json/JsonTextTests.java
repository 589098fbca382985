package dev.slipway.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.pathway.document.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTests {

  @Test
  void readsPlainValues() {
    Object tree = JsonText.tree("{\"a\": [1, 2.5, true, null, \"x\"], \"b\": {}}");

    assertThat(tree)
        .isEqualTo(Map.of("a", java.util.Arrays.asList(1L, 2.5, true, null, "x"), "b", Map.of()));
  }

  @Test
  void namesEveryMemberThatIsThereTwice() {
    JsonText.Reading reading = read("{\"a\": 1, \"a\": 2, \"b\": {\"c/d\": 1, \"c/d\": [1]}}");

    assertThat(reading.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/a", "json.duplicate"), tuple("/b/c~1d", "json.duplicate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e99999"})
  void refusesNumbersThatAreNone(String number) {
    JsonText.Reading reading = read("[0, " + number + "]");

    assertThat(reading.faults()).extracting(Fault::pointer).containsExactly("/1");
    assertThat(reading.faults()).extracting(Fault::code).containsExactly("json.number");
  }

  @Test
  void keepsWholeNumbersWholeAsFarAsADoubleDoes() {
    assertThat(JsonText.tree("[9007199254740992, 9007199254740993, 1e15]"))
        .isEqualTo(List.of(9007199254740992L, 9007199254740992.0, 1e15));
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(read("[\"\\ud83d\"]").faults())
        .extracting(Fault::code)
        .containsExactly("json.surrogate");
    assertThat(read("[\"\\ud83d\\ude00\"]").faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{]",
        "nul",
        "NaN",
        "[Infinity]",
        "{} {}",
        "{'a':1}",
        "[1,]",
        "[01]",
        "/**/1",
        "{\"a\":1,}",
        "\"\t\"",
        "+1",
        ".5"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void saysWhereReadingStopped() {
    assertThatThrownBy(() -> read("{\n  \"a\": 1,\n  \"b\": nope\n}"))
        .isInstanceOfSatisfying(
            MalformedJsonException.class, stopped -> assertThat(stopped.line()).isEqualTo(3));
  }

  @Test
  void refusesDeepNesting() {
    String deep = "[".repeat(100_000);

    assertThatThrownBy(() -> read(deep)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = {'"', (byte) 0xC3, (byte) 0x28, '"'};

    assertThatThrownBy(() -> JsonText.read(bytes)).isInstanceOf(MalformedJsonException.class);
  }

  private static JsonText.Reading read(String text) {
    return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
