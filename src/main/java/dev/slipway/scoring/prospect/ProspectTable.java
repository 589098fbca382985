package dev.slipway.scoring.prospect;

import dev.slipway.scoring.json.StoredJson;
import dev.slipway.scoring.prospect.Prospect.Line;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Keeps the last prospect of each version. */
@Component
@Transactional
class ProspectTable {

  private final JdbcClient jdbc;

  ProspectTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  Optional<Prospect> find(int version) {
    return jdbc.sql("select results, made_at from rubric_prospect where version = ?")
        .param(version)
        .query(
            (row, number) ->
                new Prospect(
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    StoredJson.read(row.getString("results"), new TypeReference<List<Line>>() {})))
        .optional();
  }

  void put(int version, Prospect prospect) {
    jdbc.sql("delete from rubric_prospect where version = ?").param(version).update();
    jdbc.sql("insert into rubric_prospect (version, results, made_at) values (?, ?, ?)")
        .params(version, StoredJson.write(prospect.lines()))
        .param(prospect.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }
}
