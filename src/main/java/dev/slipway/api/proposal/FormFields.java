package dev.slipway.api.proposal;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Members of a request as fields of a form; those that are left out are not given. */
final class FormFields {

  static final int LONGEST = 20_000;

  private final JsonBody body;
  private final Members members;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  FormFields(JsonBody body) {
    this.body = body;
    this.members = new Members(body);
  }

  void text(String member) {
    text(member, member);
  }

  void text(String member, String field) {
    if (body.has(member)) {
      fields.put(field, List.of(members.optionalText(member, LONGEST)));
    }
  }

  void texts(String member) {
    if (body.has(member)) {
      fields.put(member, members.texts(member, LONGEST));
    }
  }

  /** A number or, where it is uncertain, a text that the form may refuse. */
  void number(String member, String field) {
    Double number = members.number(member, -Double.MAX_VALUE, Double.MAX_VALUE);
    if (number != null) {
      fields.put(field, List.of(plain(number)));
    }
  }

  void flag(String member, String field) {
    if (body.has(member)) {
      fields.put(field, List.of(members.flag(member, false) ? "yes" : "no"));
    }
  }

  /** Rows of a list, each read into fields of its own; a list that is given and empty has none. */
  void rows(String member, String field, BiConsumer<FormFields, String> row) {
    if (!body.has(member)) {
      return;
    }
    fields.put(field, List.of());
    List<JsonBody> rows = body.objects(member);
    for (int i = 0; i < rows.size(); i++) {
      nested(rows.get(i), field + "[" + i + "].", row);
    }
  }

  /** A quantity: a number where it is known, or an object of its three percentiles. */
  void quantity(String member, String field) {
    if (body.isObject(member)) {
      nested(
          body.requiredObject(member),
          field + ".",
          (fields, prefix) -> {
            fields.number("p05", prefix + "low");
            fields.number("p50", prefix + "middle");
            fields.number("p95", prefix + "high");
          });
    } else {
      number(member, field + ".middle");
    }
  }

  /** One object whose members are fields of their own. */
  void object(String member, BiConsumer<FormFields, String> reader) {
    if (body.has(member)) {
      nested(body.requiredObject(member), member + ".", reader);
    }
  }

  private void nested(JsonBody below, String prefix, BiConsumer<FormFields, String> reader) {
    FormFields row = new FormFields(below);
    reader.accept(row, prefix);
    below.requireKnown();
    fields.putAll(row.fields);
  }

  /**
   * All of them.
   *
   * @throws dev.slipway.api.problem.RefusedException if the body holds anything else
   */
  Map<String, List<String>> required() {
    body.requireKnown();
    body.requireSound();
    return fields;
  }

  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
