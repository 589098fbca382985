package dev.slipway.scoring.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Slipway keeps for itself: records, by the names of their components, which must therefore
 * stay. Members that a record does not know are passed over; a number that is missing is not.
 */
public final class StoredJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addMixIn(Quantity.class, QuantityForm.class)
          .addMixIn(Quantity.Exact.class, ExactForm.class)
          .addMixIn(BadOutcomeRoutes.class, BadOutcomeRoutesForm.class)
          .addMixIn(ScenarioPart.class, PartForm.class)
          .addMixIn(Column.class, ColumnForm.class)
          .build();

  private StoredJson() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  public static <T> T read(String text, TypeReference<T> type) {
    return MAPPER.readValue(text, type);
  }

  /** A number, or an object of three: as in a scenario. */
  @SuppressWarnings("unused") // named for their annotations
  private interface QuantityForm {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity of(double value) {
      return Quantity.of(value);
    }

    @JsonCreator
    static Quantity of(
        @JsonProperty("p05") double p05,
        @JsonProperty("p50") double p50,
        @JsonProperty("p95") double p95) {
      return Quantity.of(p05, p50, p95);
    }
  }

  /** Scores by earlier engines tell of no substitutes. */
  @SuppressWarnings("unused") // named for its annotations
  private interface BadOutcomeRoutesForm {

    @JsonCreator
    static BadOutcomeRoutes of(
        @JsonProperty("ownDeployment") double ownDeployment,
        @JsonProperty("ownWeightsOut") double ownWeightsOut,
        @JsonProperty("restrictedCopies") double restrictedCopies,
        @JsonProperty("openCopies") double openCopies,
        @JsonProperty("substitutes") @Nullable Double substitutes) {
      return BadOutcomeRoutes.of(
          ownDeployment, ownWeightsOut, restrictedCopies, openCopies, substitutes);
    }
  }

  private interface ExactForm {
    @JsonValue
    double value();
  }

  /** By its path in the scenario document. */
  @SuppressWarnings("unused") // named for their annotations
  private interface PartForm {

    @JsonCreator
    static ScenarioPart read(String stored) {
      return ScenarioPart.read(stored);
    }

    @JsonValue
    String stored();
  }

  /** By its key, also where it is the key of a map. */
  @SuppressWarnings("unused") // named for their annotations
  private interface ColumnForm {

    @JsonCreator
    static Column read(String key) {
      return Column.read(key);
    }

    @JsonValue
    String key();
  }
}
