package dev.slipway.catalogue.editor;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.text.NumberUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Writes a typed effect as the scenario document would hold it. Only what cannot be written there
 * at all is refused here; whether the values will do is for the document's reader to say.
 */
final class EffectTree {

  private static final int LONGEST_ID = 60;

  /** What the document takes is narrower, and said in its own words. */
  private static final int MOST_MONTHS = 1_000_000;

  private final String path;
  private final Fields fields;

  EffectTree(String path, Errors errors) {
    this.path = path;
    this.fields = new Fields(errors);
  }

  Map<String, Object> of(EffectForm row) {
    Target target = Target.valueOf(row.target());
    EffectMembers members = EffectMembers.of(target);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("target", target.name());
    if (members.access()) {
      put(tree, "access", level(row.access(), "access"));
    }
    if (members.scope()) {
      put(tree, "scope", level(row.scope(), "scope"));
    }
    if (members.generality()) {
      put(tree, "generality", level(row.generality(), "generality"));
    }
    if (members.assurance()) {
      put(tree, "assurance", level(row.assurance(), "assurance"));
    }
    if (members.months() && !(members.monthsOptional() && row.months().isBlank())) {
      put(tree, monthsMember(target), months(row.months()));
    }
    if ((members.ofThreats() || members.ofBenefits()) && !row.of().isEmpty()) {
      tree.put("of", row.of().stream().map(each -> id(each, "of")).distinct().toList());
    }
    if (members.step()) {
      tree.put("step", id(row.step(), "step"));
      put(tree, "side", row.withOnly().equals("true") ? "WITH" : null);
    }
    if (members.value()) {
      put(tree, "value", quantity(row.value(), "value"));
    }
    if (members.threat()) {
      tree.put("threat", threat(row));
    }
    if (members.benefit()) {
      tree.put("benefit", benefit(row));
    }
    return tree;
  }

  static String monthsMember(Target target) {
    return switch (target) {
      case SET_ACCESS -> "afterMonths";
      case DELAY -> "months";
      default -> "forMonths";
    };
  }

  private Map<String, Object> threat(EffectForm row) {
    Map<String, Object> tree = benefit(row);
    put(tree, "kind", level(row.kind(), "kind"));
    put(tree, "safeguard", quantityOrNothing(row.safeguard(), "safeguard"));
    put(tree, "builtInSafeguard", quantityOrNothing(row.builtInSafeguard(), "builtInSafeguard"));
    return tree;
  }

  private Map<String, Object> benefit(EffectForm row) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id(row.id(), "id"));
    put(tree, "ratePerYear", quantity(row.rate(), "rate"));
    tree.put("relative", row.relative().equals("true"));
    return tree;
  }

  private @Nullable Integer months(String typed) {
    return fields.whole(
        path + ".months",
        typed,
        NumberUnit.MONTHS,
        -MOST_MONTHS,
        MOST_MONTHS,
        "effect.refused.months");
  }

  private @Nullable String level(String typed, String field) {
    if (typed.isBlank()) {
      fields.refuse(path + "." + field, "effect.refused.level");
      return null;
    }
    return typed;
  }

  private String id(String typed, String field) {
    String id = typed.strip();
    if (id.length() > LONGEST_ID || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fields.refuse(path + "." + field, "effect.refused.id", LONGEST_ID);
    }
    return id;
  }

  private @Nullable Object quantityOrNothing(QuantityForm typed, String field) {
    return typed.isBlank() ? Double.valueOf(0) : quantity(typed, field);
  }

  private @Nullable Object quantity(QuantityForm typed, String field) {
    String at = path + "." + field;
    Double middle = number(at + ".middle", typed.middle());
    if (typed.isOneNumber()) {
      return middle;
    }
    Double low = number(at + ".low", typed.low());
    Double high = number(at + ".high", typed.high());
    return low == null || middle == null || high == null
        ? null
        : triple(List.of(low, middle, high));
  }

  private @Nullable Double number(String at, String typed) {
    return fields.number(at, typed, NumberUnit.NONE);
  }

  /** Three equal numbers say the same as one. */
  private static Object triple(List<Double> numbers) {
    double low = numbers.get(0);
    double middle = numbers.get(1);
    double high = numbers.get(2);
    return low == middle && middle == high
        ? middle
        : Map.of("p05", low, "p50", middle, "p95", high);
  }

  private static void put(Map<String, Object> tree, String member, @Nullable Object given) {
    if (given != null) {
      tree.put(member, given);
    }
  }
}
