package dev.slipway.proposal.web.page;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.draft.form.FieldWords;
import dev.slipway.form.QuantityForm;
import dev.slipway.proposal.web.form.ClaimForm;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.StepForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The release form's parts in words, for two versions beside each other.
 *
 * @param message words of a key, or the second argument where there are none
 * @param name name of what is chosen in a part by its id
 */
record ProposalFieldWords(
    BiFunction<String, String, String> message, BiFunction<String, String, String> name)
    implements FieldWords {

  private static final Map<String, String> LABELS =
      Map.of(
          "steps", "proposal.part.plan",
          "modifications", "proposal.part.modifications",
          "claims", "proposal.part.claims",
          "confidentiality", "proposal.mark");

  @Override
  public String label(String part) {
    return message.apply(LABELS.getOrDefault(part, "proposal." + part), part);
  }

  @Override
  public List<String> words(String part, Map<String, List<String>> fields) {
    ProposalForm form = FieldMaps.bind(fields, ProposalForm.class);
    return switch (part) {
      case "steps" ->
          form.steps().stream().filter(step -> !step.isEmpty()).map(this::step).toList();
      case "claims" -> form.claims().stream().flatMap(this::claim).toList();
      default -> texts(part, fields);
    };
  }

  private List<String> texts(String part, Map<String, List<String>> fields) {
    return fields.getOrDefault(part, List.of()).stream()
        .filter(text -> !text.isBlank())
        .map(text -> name.apply(part, text))
        .toList();
  }

  private String step(StepForm step) {
    List<String> said = new ArrayList<>();
    said.add(message.apply("proposal.conflict.step", "") + " " + orDash(step.month()));
    said.add(orDash(name.apply("access", step.access())));
    if (!step.shown().isEmpty()) {
      said.add(message.apply("proposal.conflict.shown." + step.shown(), step.shown()));
    }
    return String.join(", ", said);
  }

  private Stream<String> claim(ClaimForm claim) {
    QuantityForm answer = claim.answer();
    String numbers =
        Stream.of(answer.low(), answer.middle(), answer.high())
            .filter(text -> !text.isBlank())
            .reduce((one, other) -> one + " / " + other)
            .orElse("–");
    return Stream.of(
        name.apply("claims", claim.question()) + ": " + numbers + " (" + claim.reason() + ")");
  }

  private static String orDash(String text) {
    return text.isBlank() ? "–" : text;
  }
}
