package dev.slipway.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectDocumentTests {

  private static final Map<String, Object> THREAT =
      Map.of("id", "x", "kind", "MISUSE", "ratePerYear", 0.1);

  private static List<Map<String, Object>> oneOfEach() {
    List<Map<String, Object>> effects = new ArrayList<>();
    for (Target target : Target.values()) {
      effects.add(
          switch (target) {
            case SET_ACCESS -> Map.of("target", target.name(), "access", "API", "afterMonths", 3);
            case SET_SCOPE, LIMIT_SCOPE -> Map.of("target", target.name(), "scope", "BROAD");
            case SET_GENERALITY -> Map.of("target", target.name(), "generality", "MULTI_TASK");
            case SET_ASSURANCE -> Map.of("target", target.name(), "assurance", "EXTERNAL");
            case ADD_THREAT -> Map.of("target", target.name(), "threat", THREAT);
            case ADD_BENEFIT ->
                Map.of("target", target.name(), "benefit", Map.of("id", "y", "ratePerYear", 0.1));
            case DELAY -> Map.of("target", target.name(), "months", 3);
            case CAP_ACCESS -> Map.of("target", target.name(), "access", "STAGED");
            case NOT_SHOWN -> Map.of("target", target.name(), "forMonths", 6);
            case THREAT_STEP ->
                Map.of("target", target.name(), "step", "s", "side", "WITH", "value", 0.5);
            default -> Map.of("target", target.name(), "value", 0.5);
          });
    }
    return effects;
  }

  @Test
  void everyEffectIsWrittenAsItWasRead() {
    EffectReading reading = EffectDocument.read(oneOfEach(), "/effects");

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.effects()).extracting(Effect::target).containsExactly(Target.values());
    List<Map<String, Object>> written =
        reading.effects().stream().map(EffectDocument::write).toList();
    assertThat(EffectDocument.read(written, "").effects()).isEqualTo(reading.effects());
  }

  @Test
  void pointersBeginWhereTheListStands() {
    EffectReading reading =
        EffectDocument.read(
            List.of(Map.of("target", "DELAY", "months", -1), Map.of("months", 1), 5), "/effects");

    assertThat(reading.effects()).isEmpty();
    assertThat(reading.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/effects/0/months", "range.whole"),
            tuple("/effects/1/target", "missing.level"),
            tuple("/effects/2", "type.object"));
  }

  @Test
  void aRateMayBeMadeNothingAndATimeMayNot() {
    assertThat(value("THREAT_RATE", 0)).isEmpty();
    assertThat(value("COPY_LAG", 0)).extracting(Fault::code).containsExactly("quantity.range");
    assertThat(value("SAFEGUARD", 1.5)).extracting(Fault::code).containsExactly("quantity.range");
    assertThat(value("SAFEGUARD", 1)).isEmpty();
  }

  private static List<Fault> value(String target, double value) {
    return EffectDocument.read(List.of(Map.of("target", target, "value", value)), "").faults();
  }

  @Test
  void missingPartsAreNamed() {
    EffectReading reading =
        EffectDocument.read(
            List.of(Map.of("target", "ADD_THREAT"), Map.of("target", "SET_ACCESS")), "");

    assertThat(reading.faults())
        .extracting(Fault::pointer)
        .containsExactly("/0/threat", "/1/access", "/1/afterMonths");
  }
}
