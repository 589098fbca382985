package dev.slipway.decision.rubric;

import dev.slipway.rubric.Rubrics;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds ids for threats and benefits that a board adds. They begin alike, so that a later release
 * of Slipway brings none of an id that is taken; none is given twice, since proposals speak of
 * them.
 */
public final class OutcomeIds {

  private static final String OF_BOARD = "board-";
  private static final int LONGEST = 48;

  private final Rubrics rubrics;

  OutcomeIds(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  String next(String name, RubricDraft draft) {
    String id = OF_BOARD + slug(name);
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? id : id + "-" + i)
        .filter(each -> !draft.outcomes().containsKey(each) && !isTaken(each))
        .findFirst()
        .orElseThrow();
  }

  private boolean isTaken(String id) {
    return rubrics.all().stream()
        .map(rubrics::version)
        .flatMap(Optional::stream)
        .anyMatch(each -> each.names(id));
  }

  /** Letters without their accents, figures, and hyphens between. */
  public static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    return cut.isEmpty() ? "new" : cut;
  }
}
