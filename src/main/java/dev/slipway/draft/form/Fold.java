package dev.slipway.draft.form;

import dev.slipway.form.ErrorLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * Questions of a form that are folded away, since most people can leave them as they are.
 *
 * @param set how many of them are answered otherwise than on an empty form
 * @param faulty whether something in it was refused, so that it has to be seen
 */
public record Fold(long set, boolean faulty) {

  /**
   * The fold that holds these questions.
   *
   * @param errors what was refused, or null where nothing was sent
   */
  public static Fold of(
      List<String> questions, Record form, Record empty, @Nullable Errors errors) {
    Map<String, List<String>> typed = FieldMaps.of(form);
    Map<String, List<String>> usual = FieldMaps.of(empty);
    long set = questions.stream().filter(question -> differs(question, typed, usual)).count();
    boolean faulty =
        errors != null
            && errors.getFieldErrors().stream()
                .map(FieldError::getField)
                .anyMatch(path -> questions.stream().anyMatch(each -> ErrorLine.isIn(path, each)));
    return new Fold(set, faulty);
  }

  private static boolean differs(
      String question, Map<String, List<String>> typed, Map<String, List<String>> usual) {
    return typed.entrySet().stream()
        .filter(field -> ErrorLine.isIn(field.getKey(), question))
        .anyMatch(field -> !field.getValue().equals(usual.getOrDefault(field.getKey(), List.of())));
  }
}
