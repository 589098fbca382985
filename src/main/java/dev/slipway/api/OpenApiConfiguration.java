package dev.slipway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Describes the interface. The schemas stand in {@code api/schemas.json}, because requests are read
 * as trees (every fault has to be found, not only the first) and so have no class to derive from.
 */
@Configuration
class OpenApiConfiguration {

  static final String SCORE = "score";
  static final String SENSITIVITIES = "sensitivities";
  static final String UPDATE = "update";

  /** How a program says in whose name it asks. */
  static final String TOKEN = "token";

  private static final String JSON = "application/json";
  private static final String PROBLEM_JSON = "application/problem+json";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .components(new Components().addSecuritySchemes(TOKEN, scheme()))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN))
        .info(
            new Info()
                .title("Slipway")
                .version("v1")
                .description(
                    "The rough likelihood of an extremely bad and an extremely good outcome if an AI model is released, and what modifications change about it.")
                .license(new License().name("Apache-2.0")));
  }

  private static SecurityScheme scheme() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("slp_…")
        .description(
            "A token that a person made on their page in Slipway. It acts as that person, with the roles that they have at the time, and for no more than its scope: SCORE, READ (which includes SCORE) or WRITE (which includes both).");
  }

  @Bean
  OpenApiCustomizer schemas() {
    return api -> {
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      api.setComponents(components);
      read("api/schemas.json")
          .properties()
          .forEach(entry -> components.addSchemas(entry.getKey(), schema(entry)));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(
              operation -> {
                describe(operation);
                refuse(operation);
              });
    };
  }

  /** Whatever is asked, it may be asked by somebody who may not. */
  private static void refuse(Operation operation) {
    operation
        .getResponses()
        .addApiResponse("401", response("No good token was shown", PROBLEM_JSON, "Problem"))
        .addApiResponse(
            "403", response("The token, or its person, may not do this", PROBLEM_JSON, "Problem"));
  }

  private static void describe(Operation operation) {
    String id = operation.getOperationId();
    if (SCORE.equals(id)) {
      describe(
          operation,
          "Score a scenario",
          "Answers for the plan as it stands, leaving everything as it is today, with each modification alone and with all of them together. Keeps nothing. The same request, seed and engine version give the same bits.",
          content(JSON, "ScoreRequest", read("api/example.json")),
          "ScoreResponse");
    } else if (SENSITIVITIES.equals(id)) {
      describe(
          operation,
          "Tell what matters for a scenario",
          "For every open question on which the plan as it stands depends: Sobol' indices of the likelihoods and of the net score with 90 % intervals, mean outcomes with the question at its 5th and 95th percentile, and the value of knowing the answer. Modifications are left aside unless they are included. Besides, what tests would be worth that could be run. Keeps nothing. The same request, seed and engine version give the same bits.",
          content(JSON, "SensitivityRequest", read("api/example.json")),
          "SensitivityResponse");
    } else if (UPDATE.equals(id)) {
      describe(
          operation,
          "Update a prior by evidence",
          "Bayes' rule for one number: what tests or observations make of its 5th, 50th and 95th percentile, to a relative 1e-6. Keeps nothing.",
          content(JSON, "UpdateRequest", null),
          "UpdateResponse");
    }
  }

  private static void describe(
      Operation operation, String summary, String description, Content request, String answer) {
    operation
        .summary(summary)
        .description(description)
        .requestBody(new RequestBody().required(true).content(request));
    ApiResponses responses = new ApiResponses();
    responses.addApiResponse("200", response("The answer", JSON, answer));
    responses.addApiResponse(
        "400", response("Not JSON; says at which line and column", PROBLEM_JSON, "Problem"));
    responses.addApiResponse("413", response("Longer than 1 MiB", PROBLEM_JSON, "Problem"));
    responses.addApiResponse("415", response("Not application/json", PROBLEM_JSON, "Problem"));
    responses.addApiResponse(
        "422", response("Faults, every one of them listed", PROBLEM_JSON, "Problem"));
    responses.addApiResponse("429", FrontierDescription.busy());
    operation.responses(responses);
  }

  private static ApiResponse response(String description, String mediaType, String schema) {
    return new ApiResponse().description(description).content(content(mediaType, schema, null));
  }

  private static Content content(String mediaType, String schema, @Nullable JsonNode example) {
    MediaType type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema));
    if (example != null) {
      type.setExample(example);
    }
    return new Content().addMediaType(mediaType, type);
  }

  private static Schema<?> schema(Map.Entry<String, JsonNode> entry) {
    return Json31.mapper().convertValue(entry.getValue(), Schema.class);
  }

  private static JsonNode read(String resource) {
    try (InputStream in = new ClassPathResource(resource).getInputStream()) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
