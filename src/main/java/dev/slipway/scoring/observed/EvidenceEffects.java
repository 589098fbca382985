package dev.slipway.scoring.observed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entries did, kept beside the score and never changed. */
@Component
public class EvidenceEffects {

  private final JdbcClient jdbc;

  EvidenceEffects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<EvidenceEffect> of(UUID scoreId) {
    return jdbc.sql("select * from evidence_effect where score_id = ?")
        .param(scoreId)
        .query((at, number) -> read(at))
        .list();
  }

  public void keep(UUID scoreId, List<EvidenceEffect> effects) {
    effects.forEach(
        effect ->
            jdbc.sql("insert into evidence_effect values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                    scoreId,
                    effect.entry(),
                    effect.badWith(),
                    effect.badWithout(),
                    effect.goodWith(),
                    effect.goodWithout(),
                    effect.planned())
                .update());
  }

  /** Of a proposal that is deleted, before its scores and its evidence are. */
  public void eraseOf(UUID proposalId) {
    jdbc.sql(
            "delete from evidence_effect where score_id in"
                + " (select id from score where proposal_id = ?)")
        .param(proposalId)
        .update();
  }

  private static EvidenceEffect read(ResultSet at) throws SQLException {
    return new EvidenceEffect(
        at.getObject("evidence_id", UUID.class),
        at.getDouble("with_bad"),
        at.getDouble("without_bad"),
        at.getDouble("with_good"),
        at.getDouble("without_good"),
        at.getBoolean("planned"));
  }
}
