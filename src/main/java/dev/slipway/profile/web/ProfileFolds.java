package dev.slipway.profile.web;

import dev.slipway.draft.form.Fold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the form of a model asks at once, and what it folds away. */
final class ProfileFolds {

  private static final List<String> ESSENTIALS =
      List.of(
          "name",
          "originator",
          "inputs",
          "outputs",
          "generality",
          "access",
          "parameters",
          "training.compute");

  private static final Map<String, List<String>> FOLDS = new LinkedHashMap<>();

  static {
    FOLDS.put(
        "today",
        List.of(
            "monthsShown",
            "substitute.kind",
            "substitute.route",
            "substitute.months",
            "weightsOut",
            "scope"));
    FOLDS.put(
        "training",
        List.of(
            "parametersPublished",
            "training.published",
            "derivedFrom",
            "training.modification",
            "training.base",
            "capability",
            "training.revenue"));
    FOLDS.put("published", List.of("version", "assurance", "licence", "method", "links"));
  }

  /** Every question in the order of the page. */
  static final List<String> ORDER =
      Stream.concat(ESSENTIALS.stream(), FOLDS.values().stream().flatMap(List::stream)).toList();

  private ProfileFolds() {}

  /** The folds by name. */
  static Map<String, Fold> of(ProfileForm form, @Nullable Errors errors) {
    Map<String, Fold> folds = new LinkedHashMap<>();
    ProfileForm empty = ProfileForm.empty();
    FOLDS.forEach((name, questions) -> folds.put(name, Fold.of(questions, form, empty, errors)));
    return folds;
  }
}
