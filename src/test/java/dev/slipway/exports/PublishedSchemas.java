package dev.slipway.exports;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.imports.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What published schemas say of a document. */
final class PublishedSchemas {

  private static final String CYCLONEDX = "http://cyclonedx.org/schema/";
  private static final String CARD = "https://slipway.example/model-card.schema.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7,
          builder ->
              builder.schemas(
                  Map.of(
                      CYCLONEDX + "bom-1.6.schema.json",
                      text("bom-1.6.schema.json"),
                      CYCLONEDX + "spdx.schema.json",
                      text("spdx.schema.json"),
                      CYCLONEDX + "jsf-0.82.schema.json",
                      text("jsf-0.82.schema.json"),
                      CARD,
                      text("model-card.schema.json"))));

  private PublishedSchemas() {}

  static List<String> cycloneDx(String json) {
    return faults(CYCLONEDX + "bom-1.6.schema.json", json);
  }

  /** The front matter; below it stands Markdown, which has no schema. */
  static List<String> modelCard(String markdown) {
    String yaml = markdown.substring(4, markdown.indexOf("\n---\n", 4));
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return faults(CARD, JsonMapper.builder().build().writeValueAsString(tree));
  }

  private static List<String> faults(String schema, String json) {
    Schema found = REGISTRY.getSchema(SchemaLocation.of(schema));
    return found.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text(String name) {
    return new String(Documents.bytes("schemas/" + name), StandardCharsets.UTF_8);
  }
}
