package dev.slipway.profile.web;

import dev.slipway.draft.form.FieldWords;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The parts of a model's form in words, for two versions beside each other.
 *
 * @param message words of a key, or the second argument where there are none
 * @param model name of the model with an id
 */
record ProfileFieldWords(BinaryOperator<String> message, UnaryOperator<String> model)
    implements FieldWords {

  @Override
  public String label(String part) {
    String question = part.replaceAll("\\.(low|middle|high)$", "");
    return message.apply(
        "profile." + (question.equals("training.compute") ? "trainingFlop" : question), question);
  }

  @Override
  public List<String> words(String part, Map<String, List<String>> fields) {
    if (part.equals("parameters")) {
      return Stream.of("low", "middle", "high")
          .flatMap(each -> fields.getOrDefault("parameters." + each, List.of()).stream())
          .filter(text -> !text.isBlank())
          .reduce((one, other) -> one + " / " + other)
          .stream()
          .toList();
    }
    return fields.getOrDefault(part, List.of()).stream()
        .filter(text -> !text.isBlank())
        .flatMap(text -> text.lines())
        .map(text -> word(part, text))
        .toList();
  }

  private String word(String part, String given) {
    return switch (part) {
      case "inputs", "outputs" -> message.apply("level.modality." + given, given);
      case "scope", "generality", "assurance" ->
          message.apply("level." + part + "." + given, given);
      case "access" ->
          message.apply("level.access." + given, message.apply("profile.access." + given, given));
      case "substitute.kind", "substitute.route" ->
          message.apply("profile." + part + "." + given, given);
      case "parametersPublished" -> message.apply("profile.parametersPublished." + given, given);
      case "weightsOut" -> message.apply("profile.weightsOut", given);
      case "derivedFrom" ->
          given.equals(ProfileForm.ELSEWHERE)
              ? message.apply("profile.derivedFrom.elsewhere", given)
              : model.apply(given);
      default -> given;
    };
  }
}
