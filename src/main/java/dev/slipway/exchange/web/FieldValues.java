package dev.slipway.exchange.web;

import dev.slipway.form.Typed;
import dev.slipway.imports.FoundField;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.Similar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values of documents as a profile's form takes them, and in words. */
@Component
class FieldValues {

  static final Set<String> AMOUNTS =
      Set.of(
          "parameters", "training.compute", "training.modification", "training.base", "capability");

  private static final Map<String, String> LEVELS =
      Map.of(
          "inputs", "level.modality.",
          "outputs", "level.modality.",
          "scope", "level.scope.",
          "generality", "level.generality.",
          "access", "level.access.",
          "assurance", "level.assurance.",
          "substitute.kind", "profile.substitute.kind.",
          "substitute.route", "profile.substitute.route.",
          "training.revenue", "profile.training.revenue.");

  private final ProfileService profiles;
  private final MessageSource messages;

  FieldValues(ProfileService profiles, MessageSource messages) {
    this.profiles = profiles;
    this.messages = messages;
  }

  /** A value as texts, and the profile that a base model's name leads to. */
  record Value(String typed, String shown) {}

  /** What a document says as it would be typed: one value, or one for each model it may mean. */
  List<Value> of(FoundField found) {
    if (found.field().equals("derivedFrom")) {
      return baseModels(found.value().toString());
    }
    String typed = String.join(" ", texts(found.value()));
    return List.of(new Value(typed, words(found.field(), typed)));
  }

  /** What is typed in a field, in words. */
  String words(String field, String typed) {
    String prefix = LEVELS.get(field);
    if (prefix != null) {
      return Stream.of(typed.split(" "))
          .filter(each -> !each.isBlank())
          .map(each -> message(prefix + each, message("profile.access." + each, each)))
          .collect(Collectors.joining(", "));
    }
    if (typed.equals("true") || typed.equals("false")) {
      return message(typed.equals("true") ? "import.yes" : "import.no", typed);
    }
    return AMOUNTS.contains(field) ? typed.replace(" ", " / ") : typed;
  }

  /** The name of the model with this id; empty if there is none. */
  String modelName(String id) {
    return profiles.all().stream()
        .filter(each -> each.id().toString().equals(id))
        .map(ModelProfile::fullName)
        .findFirst()
        .orElse("");
  }

  String label(String field) {
    return message("profile." + (field.equals("training.compute") ? "trainingFlop" : field), field);
  }

  /** The name before its owner's is no part of a profile's name. */
  private List<Value> baseModels(String named) {
    String name = named.substring(named.lastIndexOf('/') + 1).replace('-', ' ');
    List<Similar> similar = profiles.similarTo(name, "");
    if (similar.isEmpty()) {
      return List.of(new Value("", named));
    }
    return similar.stream()
        .map(each -> new Value(each.id().toString(), named + " → " + each.name()))
        .toList();
  }

  private static List<String> texts(Object value) {
    if (value instanceof Map<?, ?> three) {
      return three.values().stream().map(FieldValues::text).toList();
    }
    return value instanceof Collection<?> list
        ? list.stream().map(FieldValues::text).toList()
        : List.of(text(value));
  }

  private static String text(Object value) {
    return value instanceof Double number ? Typed.number(number) : value.toString();
  }

  String message(String key, String otherwise) {
    String said = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    return said == null ? otherwise : said;
  }
}
