package dev.slipway.audit.chain;

import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds lines. Those about veiled subjects are neither found nor counted. */
@Component
class TrailSearch {

  private static final int MOST_CHOICES = 500;

  private final JdbcClient jdbc;
  private final LineRows rows;

  TrailSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.rows = new LineRows(jdbc);
  }

  List<Line> newestFirst(TrailFilter filter, Set<String> veiled, int most, long skipped) {
    Conditions conditions = Conditions.of(filter, veiled);
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("most", most);
    parameters.put("skipped", skipped);
    return rows.where(
        conditions.where() + " order by l.line_number desc limit :most offset :skipped",
        parameters);
  }

  List<Line> after(long number, TrailFilter filter, Set<String> veiled, int most) {
    Conditions conditions = Conditions.of(filter, veiled).behind(number);
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("most", most);
    return rows.where(conditions.where() + " order by l.line_number limit :most", parameters);
  }

  Optional<Line> line(long number) {
    return rows.where("where l.line_number = :number", Map.of("number", number)).stream()
        .findFirst();
  }

  long count(TrailFilter filter, Set<String> veiled) {
    Conditions conditions = Conditions.of(filter, veiled);
    return jdbc.sql("select count(*) from trail_line l " + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /** The values of a column, in their order. */
  List<String> distinct(String column, Set<String> veiled) {
    Conditions conditions = Conditions.of(TrailFilter.of(null), veiled);
    return jdbc.sql(
            "select distinct l.%1$s from trail_line l %2$s order by l.%1$s limit %3$d"
                .formatted(column, conditions.where(), MOST_CHOICES))
        .params(conditions.parameters())
        .query(String.class)
        .list();
  }
}
