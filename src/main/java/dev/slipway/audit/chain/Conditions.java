package dev.slipway.audit.chain;

import dev.slipway.audit.TrailFilter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of a query; what people typed goes in as parameters only. */
final class Conditions {

  private static final String TEXT =
      "(lower(l.subject_name) like :text escape '!' or lower(l.actor) like :text escape '!'"
          + " or l.line_hash like :start escape '!'"
          + " or exists (select 1 from trail_line_change c where c.line_number = l.line_number and"
          + " (lower(c.was) like :text escape '!' or lower(c.became) like :text escape '!'"
          + " or lower(c.field) like :text escape '!')))";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private Conditions() {}

  static Conditions of(TrailFilter filter, Set<String> veiled) {
    Conditions made = new Conditions();
    made.add("l.actor = :person", "person", filter.person());
    made.add("l.action = :action", "action", filter.action());
    made.add("l.subject_kind = :kind", "kind", filter.kind());
    made.add("l.subject_id = :subject", "subject", filter.subjectId());
    made.add("l.made_at >= :from", "from", midnight(filter.from(), 0));
    made.add("l.made_at < :to", "to", midnight(filter.to(), 1));
    made.text(filter.text());
    made.add("l.subject_id not in (:veiled)", "veiled", veiled.isEmpty() ? null : veiled);
    return made;
  }

  /** Only lines behind this one. */
  Conditions behind(long number) {
    add("l.line_number > :behind", "behind", number);
    return this;
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  private void text(@Nullable String text) {
    if (text != null) {
      String sought = text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
      add(TEXT, "text", "%" + sought + "%");
      parameters.put("start", sought + "%");
    }
  }

  private static @Nullable Object midnight(@Nullable LocalDate day, int daysLater) {
    return day == null ? null : day.plusDays(daysLater).atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
