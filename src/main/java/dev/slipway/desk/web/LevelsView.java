package dev.slipway.desk.web;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric says of one of several kinds that a profile may name.
 *
 * @param id names the message that says which kind it is
 * @param second null where there is one number
 */
public record LevelsView(
    String id, QuantityView first, @Nullable QuantityView second, String basis) {

  /** Reference compute by class. */
  static List<LevelsView> references(Rubric rubric) {
    return Stream.of(ComputeClass.values())
        .flatMap(
            each ->
                rubric.reference(each).stream()
                    .map(
                        found ->
                            new LevelsView(
                                each.name(), plain(found.operations()), null, found.basis())))
        .toList();
  }

  /** What substitutes leave, for misuse and for use. */
  static List<LevelsView> substitutes(Rubric rubric) {
    return Stream.of(SubstituteKind.values())
        .flatMap(
            each ->
                rubric.substitutes(each).stream()
                    .map(
                        found ->
                            new LevelsView(
                                each.name(),
                                share(found.misuse()),
                                share(found.use()),
                                found.basis())))
        .toList();
  }

  private static QuantityView plain(Quantity quantity) {
    return QuantityView.of(quantity, Question.CAPABILITY.unit().code());
  }

  private static QuantityView share(Quantity quantity) {
    return QuantityView.of(quantity, Question.SUBSTITUTE_USE.unit().code());
  }
}
