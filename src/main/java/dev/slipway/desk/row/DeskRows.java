package dev.slipway.desk.row;

import dev.slipway.rubric.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rows and the words by which they are found. */
@Component
class DeskRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DeskRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Puts a row in the place of the one that was there. */
  void keep(DeskRow row, Set<String> words) {
    Map<String, @Nullable Object> columns = RowColumns.of(row);
    String set =
        columns.keySet().stream()
            .map(name -> name + " = :" + name)
            .collect(Collectors.joining(", "));
    int changed =
        jdbc.sql("update desk_row set " + set + " where proposal_id = :proposal_id")
            .params(columns)
            .update();
    if (changed == 0) {
      String names = String.join(", ", columns.keySet());
      String values = ":" + String.join(", :", columns.keySet());
      jdbc.sql("insert into desk_row (" + names + ") values (" + values + ")")
          .params(columns)
          .update();
    }
    keepWords(row.proposalId(), words);
  }

  Optional<DeskRow> find(UUID proposalId) {
    return jdbc.sql("select * from desk_row where proposal_id = ?")
        .param(proposalId)
        .query(RowColumns::read)
        .optional();
  }

  /** Proposals without a row, or with one that was made by an older application. */
  List<UUID> missing() {
    return jdbc.sql(
            "select p.id from proposal p left join desk_row r on r.proposal_id = p.id"
                + " where r.proposal_id is null or r.layout <> ?")
        .param(DeskRow.LAYOUT)
        .query(UUID.class)
        .list();
  }

  /** Holds every score against other limits. */
  void judge(Policy policy) {
    boolean whole = !policy.judgesMargin();
    String rule =
        "case when %s > :mean then 'OUTSIDE' when %s <= :p95 then 'WITHIN' else 'CANNOT_TELL' end"
            .formatted(whole ? "bad_mean" : "bad_added", whole ? "bad_p95" : "bad_added_p95");
    jdbc.sql("update desk_row set board_rule = " + rule + " where bad_mean is not null")
        .param("mean", policy.badLimitMean())
        .param("p95", policy.badLimitP95())
        .update();
    jdbc.sql("update desk_row set facet = " + Facet.SQL + " where bad_mean is not null").update();
  }

  /** Of a proposal that is deleted. */
  void remove(UUID proposalId) {
    jdbc.sql("delete from desk_word where proposal_id = ?").param(proposalId).update();
    jdbc.sql("delete from desk_row where proposal_id = ?").param(proposalId).update();
  }

  private void keepWords(UUID proposalId, Set<String> words) {
    Set<String> kept = Set.copyOf(wordsOf(proposalId));
    if (kept.equals(words)) {
      return;
    }
    jdbc.sql("delete from desk_word where proposal_id = ?").param(proposalId).update();
    List<Object[]> rows =
        words.stream().map(word -> new Object[] {Words.bytes(word), proposalId}).toList();
    batches.batchUpdate("insert into desk_word (word, proposal_id) values (?, ?)", rows);
  }

  List<String> wordsOf(UUID proposalId) {
    return jdbc.sql("select word from desk_word where proposal_id = ?")
        .param(proposalId)
        .query((at, number) -> new String(at.getBytes("word"), StandardCharsets.UTF_8))
        .list();
  }
}
