package dev.slipway.desk.web.trial;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.draft.form.FieldMaps;
import dev.slipway.draft.form.GivenAnswers;
import dev.slipway.form.QuantityForm;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.TypedNumber;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Addresses that carry what somebody tries: to the same again, and on to the forms. */
@Component
class TryLinks {

  private static final int MOST_NAMED = 3;

  private final People people;
  private final MessageSource messages;

  TryLinks(People people, MessageSource messages) {
    this.people = people;
    this.messages = messages;
  }

  /** Reads the same in every language. */
  String address(Tried tried) {
    Map<String, List<String>> fields = new LinkedHashMap<>(FieldMaps.of(TryForm.of(tried)));
    put(fields, "parameters", tried.parameters(), TryLinks::plain);
    put(fields, "compute", tried.compute(), TryLinks::plain);
    fields.values().removeIf(texts -> texts.stream().allMatch(String::isEmpty));
    return "/try?" + new GivenAnswers(fields).query();
  }

  /** The form of a new model, which leads on to that of its proposal. */
  String model(Tried tried) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    RealReleases.find(tried.real())
        .ifPresent(
            real -> {
              fields.put("name", List.of(real.name()));
              fields.put("originator", List.of(real.organisation()));
            });
    fields.put("outputs", tried.outputs().stream().map(Enum::name).sorted().toList());
    fields.put("generality", List.of(tried.generality().name()));
    put(fields, "parameters", tried.parameters(), TryLinks::typed);
    put(fields, "training.compute", tried.compute(), TryLinks::typed);
    fields.put("scope", List.of(tried.scope().name()));
    fields.put("assurance", List.of(Tried.ASSURANCE.name()));
    fields.put("plan", List.of(plan(tried).query()));
    return "/models/new?" + new GivenAnswers(fields).query();
  }

  private GivenAnswers plan(Tried tried) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (!tried.real().isEmpty()) {
      fields.put("question", List.of(words("try.question", tried.real())));
    }
    fields.put("decisionDate", List.of(tried.day().toString()));
    fields.put("steps[0].month", List.of("0"));
    fields.put("steps[0].access", List.of(tried.access().name()));
    fields.put("scope", List.of(tried.scope().name()));
    if (!tried.chosen().isEmpty()) {
      fields.put("modifications", tried.chosen());
    }
    return new GivenAnswers(fields);
  }

  /** Some of those who can propose it. */
  List<String> submitters() {
    return people.with(Role.SUBMITTER).stream()
        .limit(MOST_NAMED)
        .map(PersonCard::fullName)
        .toList();
  }

  private static void put(
      Map<String, List<String>> fields,
      String path,
      @Nullable Quantity quantity,
      Function<Double, String> writer) {
    if (quantity instanceof Quantity.Percentiles three) {
      fields.put(path + ".low", List.of(writer.apply(three.p05())));
      fields.put(path + ".high", List.of(writer.apply(three.p95())));
    }
    if (quantity != null) {
      fields.put(path + ".middle", List.of(writer.apply(quantity.p50())));
    }
  }

  private static String typed(double number) {
    return QuantityForm.of(Quantity.of(number)).middle();
  }

  /** Without a sign between whole and fraction, which differs from language to language. */
  private static String plain(double number) {
    BigDecimal exact = TypedNumber.shortest(number);
    return exact.unscaledValue() + "e" + -exact.scale();
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
