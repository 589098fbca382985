package dev.slipway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Describes what is sent to change something: schemas and examples stand in {@code
 * api/requests.json} by the operation that takes them, and what can be refused holds for all.
 */
@Configuration
class RequestDescription {

  private static final String JSON = "application/json";
  private static final String PROBLEM_JSON = "application/problem+json";

  @Bean
  OpenApiCustomizer requests() {
    return api -> {
      JsonNode document = document();
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      api.setComponents(components);
      document
          .get("schemas")
          .properties()
          .forEach(one -> components.addSchemas(one.getKey(), schema(one.getValue())));
      describe(api, document.get("requests"));
    };
  }

  private static void describe(OpenAPI api, JsonNode requests) {
    api.getPaths()
        .values()
        .forEach(
            path ->
                path.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          JsonNode request = requests.get(operation.getOperationId());
                          if (request != null) {
                            operation.requestBody(body(request));
                          }
                          refuse(method, operation);
                        }));
  }

  private static RequestBody body(JsonNode request) {
    MediaType type =
        new MediaType()
            .schema(
                new Schema<>().$ref("#/components/schemas/" + request.get("schema").textValue()));
    type.setExample(request.get("example"));
    return new RequestBody().required(true).content(new Content().addMediaType(JSON, type));
  }

  /** What holds for every operation of a kind. */
  private static void refuse(PathItem.HttpMethod method, Operation operation) {
    answer(operation, "429", "More than is taken of one token; Retry-After says when to come back");
    if (method == PathItem.HttpMethod.POST) {
      operation.addParametersItem(
          new Parameter()
              .in("header")
              .name("Idempotency-Key")
              .description("Done once in 24 hours, however often it is sent")
              .schema(new StringSchema().maxLength(200)));
    }
    if (isConditional(operation)) {
      answer(operation, "412", "Somebody has saved another version");
    }
    if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
      answer(operation, "428", "If-Match is missing");
    }
    if (method != PathItem.HttpMethod.GET) {
      answer(operation, "409", "Its state does not allow it now");
      answer(operation, "422", "Faults, every one of them listed");
    }
    if (operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> "path".equals(each.getIn()))) {
      answer(operation, "404", "There is none");
    }
  }

  private static boolean isConditional(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
  }

  private static void answer(Operation operation, String status, String description) {
    operation
        .getResponses()
        .computeIfAbsent(
            status,
            unsaid ->
                new ApiResponse()
                    .description(description)
                    .content(
                        new Content()
                            .addMediaType(
                                PROBLEM_JSON,
                                new MediaType()
                                    .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
  }

  private static Schema<?> schema(JsonNode node) {
    return Json31.mapper().convertValue(node, Schema.class);
  }

  private static JsonNode document() {
    try (InputStream in = new ClassPathResource("api/requests.json").getInputStream()) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
