package dev.slipway.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.pathway.document.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
    assertThat(JsonText.tree("[9007199254740992, 9007199254740993, 1e15, -0, -9007199254740992]"))
        .isEqualTo(List.of(9007199254740992L, 9007199254740992.0, 1e15, 0L, -9007199254740992L));
  }

  @Test
  void readsFractionsToTheLastBit() {
    Stream<String> hard =
        Stream.of(
            "-0.0",
            "4.9e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "2.2250738585072012e-308",
            "1.7976931348623157e308",
            "9007199254740993.0",
            "9007199254740992.99999999999999999999",
            "0.500000000000000166533453693773481063544750213623046875",
            "1e-400");
    Random random = new Random(1);
    Stream<String> any =
        Stream.generate(() -> Double.longBitsToDouble(random.nextLong()))
            .filter(Double::isFinite)
            .limit(20_000)
            .map(Object::toString);
    Stream<String> likelihoods =
        Stream.generate(() -> random.nextDouble() + "" + random.nextInt(10_000))
            .filter(text -> !text.contains("E"))
            .limit(20_000);
    for (String text : Stream.of(hard, any, likelihoods).flatMap(each -> each).toList()) {
      assertThat(JsonText.tree(text)).as(text).isEqualTo(Double.parseDouble(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "a\\ude00b", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"})
  void refusesHalfACharacter(String half) {
    assertThat(read("[\"" + half + "\"]").faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/0", "json.surrogate"));
    assertThat(read("[\"a\\ud83d\\ude00b\"]").faults()).isEmpty();
  }

  @Test
  void pointsToEachOfSeveralFaultsWhateverStandsBetween() {
    JsonText.Reading reading = read("{\"a\": [0, {\"~b\": [[1e400]]}, [], \"\\ud83d\"], \"a\": 1}");

    assertThat(reading.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/a/1/~0b/0/0", "json.number"),
            tuple("/a/3", "json.surrogate"),
            tuple("/a", "json.duplicate"));
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
