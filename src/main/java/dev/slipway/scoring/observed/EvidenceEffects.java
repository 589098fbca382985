package dev.slipway.scoring.observed;

import dev.slipway.scoring.observed.EvidenceEffect.Added;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            jdbc.sql(
                    "insert into evidence_effect (score_id, evidence_id, with_bad, without_bad,"
                        + " with_good, without_good, planned, added_bad_with, added_bad_without,"
                        + " added_good_with, added_good_without)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values(scoreId, effect))
                .update());
  }

  private static List<@Nullable Object> values(UUID scoreId, EvidenceEffect effect) {
    Added with = effect.with();
    Added without = effect.without();
    return Arrays.asList(
        scoreId,
        effect.entry(),
        effect.badWith(),
        effect.badWithout(),
        effect.goodWith(),
        effect.goodWithout(),
        effect.planned(),
        with == null ? null : (Double) with.bad(),
        without == null ? null : (Double) without.bad(),
        with == null ? null : (Double) with.good(),
        without == null ? null : (Double) without.good());
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
        at.getBoolean("planned"),
        added(at, "with"),
        added(at, "without"));
  }

  private static @Nullable Added added(ResultSet at, String how) throws SQLException {
    Double bad = at.getObject("added_bad_" + how, Double.class);
    Double good = at.getObject("added_good_" + how, Double.class);
    return bad == null || good == null ? null : new Added(bad, good);
  }
}
