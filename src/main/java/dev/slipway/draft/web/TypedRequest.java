package dev.slipway.draft.web;

import dev.slipway.draft.DraftUpdate;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.Typing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page sends while somebody types, as it comes; anything can be missing or wrong. */
record TypedRequest(
    @Nullable String form,
    @Nullable String title,
    @Nullable String basis,
    @Nullable Long seen,
    @Nullable Map<String, @Nullable TypedValue> typed,
    @Nullable Set<String> rows) {

  private static final int MOST_FIELDS = 2_000;
  private static final int LONGEST_TITLE = 200;
  private static final long LATEST_REVISION = 1L << 40;

  /** Names that our forms have; a row's number has two digits at most. */
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9_]{0,60}((\\[\\d{1,2}])?(\\.[A-Za-z][A-Za-z0-9_]{0,60})?)*");

  record TypedValue(@Nullable List<@Nullable String> values, @Nullable Long at) {}

  Optional<DraftUpdate> read() {
    Map<String, @Nullable TypedValue> given = typed == null ? Map.of() : typed;
    Set<String> lists = rows == null ? Set.of() : rows;
    Optional<FormAddress> address = form == null ? Optional.empty() : FormAddress.parse(form);
    String version = basis == null ? "" : basis;
    long revision = seen == null ? 0 : seen;
    boolean sound =
        given.size() <= MOST_FIELDS
            && given.keySet().stream().allMatch(TypedRequest::isName)
            && lists.stream().allMatch(TypedRequest::isName)
            && version.matches("\\d{0,9}")
            && revision >= 0
            && revision <= LATEST_REVISION;
    return sound
        ? address.map(
            form -> new DraftUpdate(form, shortTitle(), version, revision, fields(given), lists))
        : Optional.empty();
  }

  private static boolean isName(@Nullable String name) {
    return name != null && name.length() <= 200 && NAME.matcher(name).matches();
  }

  private String shortTitle() {
    String text = title == null ? "" : title.replace("\0", "").strip();
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE) + "…";
  }

  private static Map<String, Typing> fields(Map<String, @Nullable TypedValue> given) {
    Map<String, Typing> fields = new HashMap<>();
    given.forEach(
        (name, typed) -> {
          if (typed != null && typed.values() != null) {
            List<String> texts =
                typed.values().stream().map(text -> text == null ? "" : text).toList();
            fields.put(name, new Typing(texts, typed.at() == null ? 0 : typed.at()));
          }
        });
    return fields;
  }
}
