package dev.slipway.draft.form;

import dev.slipway.draft.FormAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Answers that another page hands on to a new form. They stand in the form's address, so a draft of
 * it that is opened again has them too.
 *
 * @param fields named as a browser names them
 */
public record GivenAnswers(Map<String, List<String>> fields) {

  public static final GivenAnswers NONE = new GivenAnswers(Map.of());

  /** Those of a form's address. */
  public static GivenAnswers of(FormAddress form) {
    int query = form.path().indexOf('?');
    return query < 0 ? NONE : parse(form.path().substring(query + 1));
  }

  /** Those of a query, or none if it is no query. */
  public static GivenAnswers parse(String query) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          fields
              .computeIfAbsent(decoded(pair.substring(0, equals)), any -> new ArrayList<>())
              .add(decoded(pair.substring(equals + 1)));
        }
      }
    } catch (IllegalArgumentException malformed) {
      return NONE;
    }
    return new GivenAnswers(fields);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The first text of that name, or an empty one. */
  public String first(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** All but those of these names. */
  public GivenAnswers without(String... names) {
    Map<String, List<String>> others = new LinkedHashMap<>(fields);
    others.keySet().removeAll(List.of(names));
    return new GivenAnswers(others);
  }

  /** The form with them in place of its own answers. */
  public <F extends Record> F over(F form, Class<F> type) {
    return FieldMaps.overlaid(form, fields, type);
  }

  /** The address of a form that is opened with them, unless it would be too long for one. */
  public Optional<FormAddress> at(String path) {
    return FormAddress.parse(isEmpty() ? path : path + "?" + query());
  }

  /** As they stand in an address. */
  public String query() {
    StringJoiner query = new StringJoiner("&");
    fields.forEach(
        (name, texts) -> texts.forEach(text -> query.add(encoded(name) + "=" + encoded(text))));
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
