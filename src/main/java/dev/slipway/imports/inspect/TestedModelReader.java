package dev.slipway.imports.inspect;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.prose.SizeInName;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads which model a log is of. It is named by the way it was reached, such as openai/gpt-4o or
 * hf/org/name: only the last part is the model's name.
 */
final class TestedModelReader {

  /** Providers that serve their own models alone. */
  private static final Map<String, String> DEVELOPERS =
      Map.of(
          "openai", "OpenAI",
          "anthropic", "Anthropic",
          "google", "Google",
          "mistral", "Mistral AI",
          "grok", "xAI",
          "deepseek", "DeepSeek",
          "perplexity", "Perplexity");

  private final Findings findings;

  TestedModelReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part spec) {
    Part model = spec.at("model");
    List<String> steps = List.of(model.text().orElse("").split("/"));
    String name = steps.get(steps.size() - 1);
    if (name.isEmpty() || name.equals("none")) {
      findings.note(model.place(), "inspect.noModel");
    } else if (steps.get(0).equals("mockllm")) {
      findings.note(model.place(), "inspect.mock");
    } else {
      findings.add("name", name, model.place(), steps.size() == 1 ? Origin.STATED : Origin.DERIVED);
      originator(steps, model.place());
      size(name, model.place());
    }
  }

  /** With three parts the middle one is an owner, or another door to the first one's models. */
  private void originator(List<String> steps, Place place) {
    String developer = steps.size() > 1 ? DEVELOPERS.get(steps.get(0)) : null;
    if (developer != null) {
      findings.add("originator", developer, place, Origin.DERIVED);
    } else if (steps.size() == 3) {
      findings.add("originator", steps.get(1), place, Origin.DERIVED);
    }
  }

  private void size(String name, Place place) {
    OptionalDouble size = SizeInName.of(name);
    if (size.isPresent()) {
      findings.add("parameters", size.getAsDouble(), place, Origin.DERIVED);
      findings.note(place, "parameters.fromName");
    }
  }
}
