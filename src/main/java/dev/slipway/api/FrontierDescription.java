package dev.slipway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Describes what the interface says of frontiers; its schemas stand in {@code api/frontiers.json}.
 */
@Configuration
class FrontierDescription {

  static final String FRONTIER = "frontier";
  static final String FRONTIER_STATUS = "frontierStatus";
  static final String FRONTIER_STOP = "frontierStop";

  private static final String JSON = "application/json";
  private static final String PROBLEM_JSON = "application/problem+json";

  @Bean
  OpenApiCustomizer frontiers() {
    return api -> {
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      api.setComponents(components);
      schemas()
          .properties()
          .forEach(
              one ->
                  components.addSchemas(
                      one.getKey(), Json31.mapper().convertValue(one.getValue(), Schema.class)));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(FrontierDescription::describe);
    };
  }

  private static void describe(Operation operation) {
    String id = operation.getOperationId();
    if (FRONTIER.equals(id)) {
      frontier(operation);
    } else if (FRONTIER_STATUS.equals(id)) {
      operation.summary("How far a frontier has got, and what it found");
      operation.responses(
          new ApiResponses()
              .addApiResponse("200", response("How it stands", JSON, "FrontierJob"))
              .addApiResponse("404", response("There is no such job", PROBLEM_JSON, "Problem")));
    } else if (FRONTIER_STOP.equals(id)) {
      operation.summary("Stop a frontier");
      operation.responses(
          new ApiResponses()
              .addApiResponse("204", new ApiResponse().description("It is stopped, or had ended"))
              .addApiResponse("404", response("There is no such job", PROBLEM_JSON, "Problem")));
    }
  }

  private static void frontier(Operation operation) {
    operation
        .summary("Score every combination of a scenario’s modifications")
        .description(
            "The modifications are to choose from: those that exclude or contradict one another are never combined. Up to 10 of them are answered at once; more, or very much work, as a job. With more than 14 the best combinations are searched for, and shapley is empty. The same request, seed and engine version give the same bits.")
        .requestBody(new RequestBody().required(true).content(content(JSON, "ScoreRequest")))
        .responses(
            new ApiResponses()
                .addApiResponse("200", response("The answer", JSON, "FrontierResponse"))
                .addApiResponse("202", accepted())
                .addApiResponse("400", response("Not JSON", PROBLEM_JSON, "Problem"))
                .addApiResponse("413", response("Longer than 1 MiB", PROBLEM_JSON, "Problem"))
                .addApiResponse("415", response("Not JSON", PROBLEM_JSON, "Problem"))
                .addApiResponse(
                    "422", response("Faults, every one of them listed", PROBLEM_JSON, "Problem"))
                .addApiResponse("429", busy()));
  }

  private static ApiResponse accepted() {
    return response("A job; Location says where to ask after it", JSON, "FrontierJob")
        .addHeaderObject("Location", header("Where to ask how far it has got"))
        .addHeaderObject("Retry-After", header("In how many seconds to ask again"));
  }

  static ApiResponse busy() {
    return response("Too much waits to be computed; nothing was begun", PROBLEM_JSON, "Problem")
        .addHeaderObject("Retry-After", header("In how many seconds to try again"));
  }

  private static Header header(String description) {
    return new Header().description(description).schema(new StringSchema());
  }

  private static ApiResponse response(String description, String mediaType, String schema) {
    return new ApiResponse().description(description).content(content(mediaType, schema));
  }

  private static Content content(String mediaType, String schema) {
    return new Content()
        .addMediaType(
            mediaType,
            new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
  }

  private static JsonNode schemas() {
    try (InputStream in = new ClassPathResource("api/frontiers.json").getInputStream()) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
