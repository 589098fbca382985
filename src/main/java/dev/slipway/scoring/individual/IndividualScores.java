package dev.slipway.scoring.individual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept ones; written with the pool's score and never changed. */
@Component
public class IndividualScores {

  private final JdbcClient jdbc;

  IndividualScores(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Beside one score of the pool. */
  public List<IndividualScore> of(UUID scoreId) {
    return jdbc.sql("select * from reviewer_score where score_id = ?")
        .param(scoreId)
        .query((at, number) -> read(at))
        .list();
  }

  public void keep(UUID scoreId, List<IndividualScore> scores) {
    scores.forEach(
        score ->
            jdbc.sql("insert into reviewer_score values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                    scoreId,
                    score.personId(),
                    score.bad().mean(),
                    score.bad().p05(),
                    score.bad().p95(),
                    score.good().mean(),
                    score.good().p05(),
                    score.good().p95())
                .update());
  }

  /** Of a proposal that is deleted, before its scores are. */
  public void eraseOf(UUID proposalId) {
    jdbc.sql(
            "delete from reviewer_score where score_id in"
                + " (select id from score where proposal_id = ?)")
        .param(proposalId)
        .update();
  }

  private static IndividualScore read(ResultSet at) throws SQLException {
    return new IndividualScore(
        at.getObject("person_id", UUID.class), side(at, "bad"), side(at, "good"));
  }

  private static IndividualScore.Side side(ResultSet at, String name) throws SQLException {
    return new IndividualScore.Side(
        at.getDouble(name + "_mean"), at.getDouble(name + "_p05"), at.getDouble(name + "_p95"));
  }
}
