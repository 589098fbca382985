package dev.slipway.draft.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** Form records as raw fields, named as a browser names them, and back. */
public final class FieldMaps {

  private FieldMaps() {}

  /** Every field of a form record: texts, lists of texts, nested records and lists of them. */
  public static Map<String, List<String>> of(Record form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    put("", form, fields);
    return fields;
  }

  /** The form record that these fields make, bound as a request would be. */
  public static <F extends Record> F bind(Map<String, List<String>> fields, Class<F> type) {
    DataBinder binder = new DataBinder(null, "form");
    binder.setTargetType(ResolvableType.forClass(type));
    binder.construct(new Fields(fields));
    return type.cast(Objects.requireNonNull(binder.getTarget()));
  }

  /** The form with each given part in place of its own. */
  public static <F extends Record> F overlaid(
      F form, Map<String, List<String>> given, Class<F> type) {
    Set<String> parts = given.keySet().stream().map(FieldMaps::part).collect(Collectors.toSet());
    Map<String, List<String>> fields = new LinkedHashMap<>(of(form));
    fields.keySet().removeIf(field -> parts.contains(part(field)));
    given.forEach(
        (field, texts) -> {
          if (!texts.isEmpty()) {
            fields.put(field, texts);
          }
        });
    return bind(fields, type);
  }

  /** The part of the form that a field belongs to: steps for {@code steps[0].month}. */
  public static String part(String field) {
    int cut = 0;
    while (cut < field.length() && field.charAt(cut) != '[' && field.charAt(cut) != '.') {
      cut++;
    }
    return field.substring(0, cut);
  }

  private static void put(String prefix, Record form, Map<String, List<String>> fields) {
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      put(prefix + component.getName(), read(form, component), fields);
    }
  }

  private static void put(String name, @Nullable Object given, Map<String, List<String>> fields) {
    if (given instanceof String text) {
      fields.put(name, List.of(text));
    } else if (given instanceof Record nested) {
      put(name + ".", nested, fields);
    } else if (given instanceof List<?> rows) {
      if (holdsRows(rows)) {
        for (int i = 0; i < rows.size(); i++) {
          put(name + "[" + i + "].", (Record) rows.get(i), fields);
        }
      } else {
        fields.put(name, rows.stream().map(String.class::cast).toList());
      }
    }
  }

  private static boolean holdsRows(List<?> rows) {
    return !rows.isEmpty() && rows.get(0) instanceof Record;
  }

  private static @Nullable Object read(Record form, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(form);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException("cannot read " + component, unreadable);
    }
  }

  /** What the binder asks for: one text, or several for a list of texts. */
  private record Fields(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      List<String> texts = fields.get(name);
      if (texts == null || texts.isEmpty()) {
        return null;
      }
      return List.class.isAssignableFrom(type) ? texts.toArray(String[]::new) : texts.get(0);
    }

    @Override
    public Set<String> getNames() {
      return Collections.unmodifiableSet(fields.keySet());
    }
  }
}
