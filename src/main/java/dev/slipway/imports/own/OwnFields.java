package dev.slipway.imports.own;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Numbers;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.DeveloperRevenue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes one field of a profile from a text. Several values are separated by blanks; an amount is
 * one number, or three where it is uncertain.
 */
public final class OwnFields {

  private static final Set<String> TEXTS =
      Set.of("name", "version", "originator", "licence", "method", "derivedFrom");
  private static final Set<String> TRUTHS =
      Set.of("weightsOut", "parametersPublished", "training.published");
  private static final Set<String> AMOUNTS =
      Set.of(
          "parameters", "training.compute", "training.modification", "training.base", "capability");

  private static final Map<String, Set<String>> LEVELS =
      Map.of(
          "scope", names(DeploymentScope.values()),
          "generality", names(GeneralityLevel.values()),
          "access", names(AccessLevel.values()),
          "assurance", names(AssuranceLevel.values()),
          "substitute.kind", names(Substitute.Kind.values()),
          "substitute.route", names(Substitute.Route.values()),
          "training.revenue", names(DeveloperRevenue.values()));

  private static final Set<String> MONTHS = Set.of("monthsShown", "substitute.months");

  private static final Set<String> MODALITIES = names(Modality.values());

  /** Fields that list them; documents that are older than the two have one list. */
  private static final Map<String, String> MODALITIES_OF =
      Map.of("inputs", "inputs", "outputs", "outputs", "modalities", "outputs");

  private final Findings findings;

  public OwnFields(Findings findings) {
    this.findings = findings;
  }

  /** Adds a field; what is none, or has a value that a profile cannot have, is noted. */
  public void read(String field, String text, Place place) {
    if (!understood(field, text.strip(), place)) {
      findings.note(place, "own.unknown", field);
    }
  }

  private boolean understood(String field, String text, Place place) {
    if (TEXTS.contains(field)) {
      return stated(field, text, place);
    }
    if (TRUTHS.contains(field)) {
      return Set.of("true", "false").contains(text) && stated(field, text.equals("true"), place);
    }
    if (AMOUNTS.contains(field)) {
      return amount(field, List.of(text.split("\\s+")), place);
    }
    if (MONTHS.contains(field)) {
      OptionalDouble months = Numbers.read(text);
      return months.isPresent() && stated(field, months.getAsDouble(), place);
    }
    if (MODALITIES_OF.containsKey(field)) {
      List<String> each = List.of(text.split("\\s+"));
      return MODALITIES.containsAll(each)
          && stated(MODALITIES_OF.getOrDefault(field, field), each, place);
    }
    if (field.equals("links")) {
      Stream.of(text.split("\\s+")).forEach(link -> stated(field, List.of(link), place));
      return true;
    }
    if (field.equals("availability")) {
      return availability(text, place);
    }
    return LEVELS.getOrDefault(field, Set.of()).contains(text) && stated(field, text, place);
  }

  /** In older documents it says whether an equal model can be had. */
  private boolean availability(String text, Place place) {
    return switch (text) {
      case "NONE" -> true;
      case "RESTRICTED", "OPEN" ->
          stated("substitute.kind", Substitute.Kind.AS_GOOD.name(), place)
              && stated("substitute.route", text.equals("OPEN") ? "WEIGHTS" : "SERVICE", place);
      default -> false;
    };
  }

  private boolean amount(String field, List<String> texts, Place place) {
    List<Double> numbers =
        texts.stream().map(Numbers::read).flatMap(each -> each.stream().boxed()).toList();
    if (numbers.size() != texts.size()) {
      return false;
    }
    if (numbers.size() == 1) {
      return stated(field, numbers.get(0), place);
    }
    if (numbers.size() != 3) {
      return false;
    }
    Map<String, Double> three = new LinkedHashMap<>();
    three.put("p05", numbers.get(0));
    three.put("p50", numbers.get(1));
    three.put("p95", numbers.get(2));
    return stated(field, three, place);
  }

  private boolean stated(String field, Object value, Place place) {
    findings.add(field, value, place, Origin.STATED);
    return true;
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
  }
}
