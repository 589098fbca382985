package dev.slipway.imports.prose;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.source.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the sizes in a text is the model's own. A text may compare the model with
 * others, so a size in its name decides; where nothing decides, all are given and it is said.
 */
public final class Sizes {

  private static final int MOST = 5;

  /** A model called 7B may have 8.54 billion, one called 1B 1.24 billion. */
  private static final double ROUNDED_NAME = 0.3;

  /** 8B and 8.03 billion are two writings of one amount. */
  private static final double SAME = 0.05;

  private static final Pattern SPARSE =
      Pattern.compile(
          "mixture[- ]of[- ]experts|\\bMoE\\b|activated? param|active param",
          Pattern.CASE_INSENSITIVE);

  /** Operations for each parameter and token of a dense model, forwards and backwards. */
  private static final double OPERATIONS_PER_TOKEN = 6;

  private final Findings findings;
  private final List<Line> lines;

  public Sizes(Findings findings, List<Line> lines) {
    this.findings = findings;
    this.lines = lines;
  }

  /** Whether a text gives a number of parameters at all. */
  public static boolean names(List<Line> lines) {
    return !ParameterProse.find(lines).isEmpty();
  }

  /**
   * Adds the number of parameters.
   *
   * @param name of the model, null where it is not known
   * @param nameAt where the name stands
   */
  public void parameters(@Nullable String name, Place nameAt) {
    List<Amount> amounts = distinct(ParameterProse.find(lines));
    Optional<Amount> inTable = name == null ? Optional.empty() : ParameterTable.find(lines, name);
    if (inTable.isPresent()) {
      all("parameters", List.of(inTable.get()), "parameters.several");
      return;
    }
    OptionalDouble named = name == null ? OptionalDouble.empty() : SizeInName.of(name);
    if (named.isPresent()) {
      byName(named.getAsDouble(), nameAt, amounts);
    } else {
      all("parameters", amounts, "parameters.several");
    }
  }

  private void byName(double named, Place nameAt, List<Amount> amounts) {
    List<Amount> own =
        amounts.stream()
            .filter(amount -> amount.isWithin(ROUNDED_NAME, named))
            .min(Comparator.comparingDouble(amount -> Math.abs(amount.value() - named)))
            .stream()
            .toList();
    if (own.isEmpty()) {
      findings.add("parameters", named, nameAt, Origin.DERIVED);
      findings.note(nameAt, "parameters.fromName");
      amounts.stream()
          .limit(MOST)
          .forEach(
              other -> findings.note(Place.line(other.line()), "parameters.other", other.value()));
    } else {
      all("parameters", own, "parameters.several");
    }
  }

  /**
   * Adds the training compute that the text names, or what follows from the tokens it names.
   *
   * @param parameters the model's, null where they are not known or it was made from another model
   */
  public void compute(@Nullable Double parameters) {
    List<Amount> operations = distinct(TrainingProse.operations(lines));
    all("training.compute", operations, "compute.several");
    List<Amount> tokens = distinct(TrainingProse.tokens(lines));
    boolean sparse = lines.stream().anyMatch(line -> SPARSE.matcher(line.text()).find());
    if (operations.isEmpty() && tokens.size() == 1 && parameters != null && !sparse) {
      Place at = Place.line(tokens.get(0).line());
      double compute = OPERATIONS_PER_TOKEN * parameters * tokens.get(0).value();
      findings.add("training.compute", compute, at, Origin.DERIVED);
      findings.note(at, "compute.fromTokens", tokens.get(0).value());
    }
  }

  private void all(String field, List<Amount> amounts, String several) {
    amounts.stream()
        .limit(MOST)
        .forEach(each -> findings.add(field, each.value(), Place.line(each.line()), Origin.PROSE));
    if (amounts.size() > 1) {
      findings.note(Place.line(amounts.get(0).line()), several, amounts.size());
    }
  }

  /** Each amount once; of two writings of one amount the more exact. */
  private static List<Amount> distinct(List<Amount> amounts) {
    List<Amount> distinct = new ArrayList<>();
    for (Amount amount : amounts) {
      int at = 0;
      while (at < distinct.size() && !distinct.get(at).isWithin(SAME, amount.value())) {
        at++;
      }
      if (at == distinct.size()) {
        distinct.add(amount);
      } else if (amount.digits() > distinct.get(at).digits()) {
        distinct.set(at, amount);
      }
    }
    return distinct;
  }
}
