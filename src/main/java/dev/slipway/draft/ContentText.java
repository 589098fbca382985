package dev.slipway.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a draft as the text that is stored. */
final class ContentText {

  private ContentText() {}

  private record Stored(Map<String, StoredField> fields, Map<String, Long> rows) {}

  private record StoredField(List<String> v, long at, long r) {}

  static String of(Content content) {
    Map<String, StoredField> fields = new TreeMap<>();
    content
        .fields()
        .forEach(
            (name, one) ->
                fields.put(name, new StoredField(one.values(), one.at(), one.revision())));
    return JsonMapper.shared().writeValueAsString(new Stored(fields, content.rows()));
  }

  static Content read(String text) {
    if (text.isEmpty()) {
      return Content.EMPTY;
    }
    try {
      Stored stored = JsonMapper.shared().readValue(text, Stored.class);
      Map<String, TypedField> fields = new TreeMap<>();
      stored
          .fields()
          .forEach((name, one) -> fields.put(name, new TypedField(one.v(), one.at(), one.r())));
      return new Content(fields, stored.rows());
    } catch (JacksonException damaged) {
      throw new IllegalStateException("a stored draft cannot be read", damaged);
    }
  }
}
