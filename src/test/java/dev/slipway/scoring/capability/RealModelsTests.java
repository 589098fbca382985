package dev.slipway.scoring.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Access;
import dev.slipway.profile.modality.Modality;
import dev.slipway.scoring.assembly.RubricScenario;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealModelsTests {

  private final List<RealModel> models = RealModels.read();

  @Test
  void areAllRead() {
    assertThat(models).hasSize(109);
    assertThat(model("DALL·E 2"))
        .isEqualTo(
            new RealModel(
                "DALL·E 2",
                "OpenAI",
                LocalDate.of(2022, 4, 6),
                Set.of("IMAGE"),
                3.5e9,
                3.37e23,
                "STAGED"));
    assertThat(model("Midjourney V1").parameters()).isNull();
  }

  @Test
  void speakTheProductsWords() {
    Set<String> modalities =
        Arrays.stream(Modality.values())
            .map(Enum::name)
            .collect(java.util.stream.Collectors.toSet());
    Set<String> levels =
        Arrays.stream(Access.values()).map(Enum::name).collect(java.util.stream.Collectors.toSet());

    assertThat(models).allSatisfy(m -> assertThat(modalities).containsAll(m.modalities()));
    assertThat(models).allSatisfy(m -> assertThat(levels).contains(m.access()));
  }

  @Test
  void readVideoAndWriteTextAreTextModels() {
    assertThat(model("Flamingo").modalities()).containsExactly("TEXT");
    assertThat(model("AlphaZero").modalities()).isEmpty();
  }

  /** What stands for an unknown count is what the file says about the known ones. */
  @Test
  void unknownCountIsTheSpreadOfTheKnownOnes() {
    double[] counts =
        models.stream()
            .map(RealModel::parameters)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();

    assertThat(counts).hasSize(71);
    assertThat(RubricScenario.UNKNOWN_COUNT)
        .isEqualTo(
            Quantity.of(quantile(counts, 0.05), quantile(counts, 0.50), quantile(counts, 0.95)));
  }

  private static double quantile(double[] sorted, double share) {
    double at = (sorted.length - 1) * share;
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private RealModel model(String name) {
    return models.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
