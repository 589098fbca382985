package dev.slipway.exchange.web;

import dev.slipway.draft.Draft;
import dev.slipway.draft.DraftUpdate;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.Typing;
import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a profile: what it says now, with what its reader is typing, and what is added. */
@Component
class ProfileFields {

  /** Under which names results were kept. */
  static final String RESULTS = "results";

  private final ProfileService profiles;
  private final Drafts drafts;
  private final Clock clock;

  ProfileFields(ProfileService profiles, Drafts drafts, Clock clock) {
    this.profiles = profiles;
    this.drafts = drafts;
    this.clock = clock;
  }

  static FormAddress address(@Nullable UUID model) {
    return new FormAddress(model == null ? "/models/new" : "/models/" + model + "/edit");
  }

  /** What stands in each field, as typed; nothing for fields that are empty. */
  Map<String, String> now(@Nullable UUID model) {
    Map<String, String> now = new LinkedHashMap<>();
    if (model != null) {
      profiles.find(model).map(ModelProfile::details).ifPresent(details -> fill(now, details));
    }
    Map<String, List<String>> typed =
        drafts.find(address(model)).map(Draft::fields).orElse(Map.of());
    typed.forEach(
        (name, texts) -> {
          String field = name.replaceFirst("\\.(low|middle|high)$", "");
          if (field.equals(name)) {
            now.put(field, String.join(" ", texts));
          }
        });
    for (String amount : FieldValues.AMOUNTS) {
      if (typed.keySet().stream().anyMatch(name -> name.startsWith(amount + "."))) {
        now.put(amount, amount(typed, amount));
      }
    }
    now.values().removeIf(String::isBlank);
    return now;
  }

  private static String amount(Map<String, List<String>> typed, String amount) {
    return String.join(
            " ",
            typed.getOrDefault(amount + ".low", List.of("")).get(0),
            typed.getOrDefault(amount + ".middle", List.of("")).get(0),
            typed.getOrDefault(amount + ".high", List.of("")).get(0))
        .strip();
  }

  private static void fill(Map<String, String> now, ProfileDetails details) {
    now.put("name", details.name());
    now.put("version", details.version());
    now.put("originator", details.originator());
    now.put("inputs", names(details.modalities().inputs()));
    now.put("outputs", names(details.modalities().outputs()));
    ParameterCount count = details.parameters();
    now.put("parameters", count == null ? "" : three(count.low(), count.middle(), count.high()));
    now.put("training.compute", compute(details.training().compute()));
    now.put("training.modification", compute(details.training().modification()));
    now.put("training.base", compute(details.training().base()));
    now.put("training.revenue", details.training().revenue().name());
    now.put("scope", details.scope().name());
    now.put("generality", details.generality().name());
    now.put("access", details.access() == null ? "NOT_DEPLOYED" : details.access().name());
    now.put("monthsShown", Typed.number(details.monthsShown()));
    now.put("assurance", details.assurance().name());
    substitute(now, details.substitute());
    now.put("weightsOut", Boolean.toString(details.weightsOut()));
    now.put("derivedFrom", details.derivedFrom() == null ? "" : details.derivedFrom().toString());
    now.put("licence", details.licence());
    now.put("method", details.method());
    now.put("links", String.join("\n", details.links()));
    now.put("capability", quantity(details.capability()));
  }

  private static String names(Set<Modality> modalities) {
    return String.join(" ", modalities.stream().sorted().map(Enum::name).toList());
  }

  private static void substitute(Map<String, String> now, @Nullable Substitute substitute) {
    if (substitute != null) {
      now.put("substitute.kind", substitute.kind().name());
      now.put("substitute.route", substitute.route().name());
      now.put("substitute.months", Typed.number(substitute.months()));
    }
  }

  private static String quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      return "";
    }
    return quantity instanceof Quantity.Percentiles three
        ? three(three.p05(), three.p50(), three.p95())
        : Typed.number(quantity.p50());
  }

  private static String compute(@Nullable Compute compute) {
    return compute == null ? "" : three(compute.low(), compute.middle(), compute.high());
  }

  private static String three(double low, double middle, double high) {
    return low == high
        ? Typed.number(middle)
        : String.join(" ", Typed.number(low), Typed.number(middle), Typed.number(high));
  }

  /**
   * Puts accepted values into the reader's draft of the form. Nothing is saved in the profile.
   *
   * @param accepted values by field, as typed
   */
  void accept(@Nullable UUID model, Map<String, List<String>> accepted) {
    Map<String, Typing> typing = new HashMap<>();
    long at = clock.millis();
    accepted.forEach(
        (field, values) ->
            fields(field, values, now(model))
                .forEach((name, texts) -> typing.put(name, new Typing(texts, at))));
    FormAddress form = address(model);
    String basis =
        model == null
            ? ""
            : profiles.find(model).map(each -> Integer.toString(each.revision())).orElse("");
    long seen = drafts.find(form).map(Draft::revision).orElse(0L);
    String title = String.join(" ", accepted.getOrDefault("name", List.of()));
    drafts.type(new DraftUpdate(form, title, basis, seen, typing, Set.of()));
  }

  /** A field of a profile as the fields of its form. */
  private static Map<String, List<String>> fields(
      String field, List<String> values, Map<String, String> now) {
    String value = values.get(0);
    if (FieldValues.AMOUNTS.contains(field)) {
      return amount(field, value.split(" "));
    }
    return switch (field) {
      case "inputs", "outputs" -> Map.of(field, List.of(value.split(" ")));
      case "links" -> {
        Set<String> all = new LinkedHashSet<>(now.getOrDefault(field, "").lines().toList());
        all.addAll(values);
        yield Map.of(field, List.of(String.join("\n", all)));
      }
      case RESULTS -> Map.of(field, List.of((now.getOrDefault(field, "") + " " + value).strip()));
      case "weightsOut" -> Map.of(field, List.of(value.equals("true") ? value : ""));
      case "parametersPublished", "training.published" ->
          Map.of(field, List.of(value.equals("true") ? "yes" : "no"));
      default -> Map.of(field, List.of(value));
    };
  }

  private static Map<String, List<String>> amount(String field, String[] numbers) {
    QuantityForm form =
        numbers.length == 3
            ? new QuantityForm(numbers[0], numbers[1], numbers[2])
            : new QuantityForm("", numbers[0], "");
    Map<String, List<String>> fields = new HashMap<>();
    fields.put(field + ".low", List.of(form.low()));
    fields.put(field + ".middle", List.of(form.middle()));
    fields.put(field + ".high", List.of(form.high()));
    if (field.equals("parameters")) {
      fields.put("parametersPublished", List.of("yes"));
    } else if (field.equals("training.compute")) {
      fields.put("training.published", List.of("yes"));
    }
    return fields;
  }
}
