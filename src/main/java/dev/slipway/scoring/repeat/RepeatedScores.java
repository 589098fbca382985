package dev.slipway.scoring.repeat;

import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.ScenarioRunner.Run;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scores of a database computed once more, with nothing but the database. */
public final class RepeatedScores {

  private static final String SELECT =
      "select s.id, s.scenario, s.results, p.document from score s"
          + " join policy p on p.version = s.policy_version"
          + " where s.engine_version = ? order by s.id limit ?";

  private RepeatedScores() {}

  /**
   * What came of it.
   *
   * @param repeated how many were computed; only those of this version's engine can be
   * @param different those whose result is another one, to the last bit
   */
  public record Result(int repeated, List<UUID> different) {}

  private record Kept(UUID id, String scenario, String results, String policy) {}

  /** Computes up to so many again; which ones is arbitrary, since ids are random. */
  public static Result of(JdbcClient jdbc, int most) {
    List<Kept> all =
        jdbc.sql(SELECT)
            .params(PathwayModel.ENGINE_VERSION, most)
            .query(
                (row, at) ->
                    new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("scenario"),
                        row.getString("results"),
                        row.getString("document")))
            .list();
    List<UUID> different = new ArrayList<>();
    for (Kept kept : all) {
      if (!again(kept).equals(kept.results())) {
        different.add(kept.id());
      }
    }
    return new Result(all.size(), different);
  }

  private static String again(Kept kept) {
    Scenario scenario =
        Objects.requireNonNull(
            ScenarioDocument.readKept(JsonText.tree(kept.scenario())).scenario(),
            () -> "the score " + kept.id() + " keeps no scenario");
    PolicyTerms policy =
        PolicyTerms.of(
            JsonMapper.shared()
                .readValue(kept.policy(), new TypeReference<Map<String, Object>>() {}));
    Options options =
        new Options(true, policy.policy().materiality(), policy.policy().materialShare());
    String canonical = ScenarioRunner.canonical(scenario);
    Run run =
        new Run(
            canonical,
            CanonicalJson.sha256(canonical),
            scenario,
            PathwayModel.answer(scenario, options));
    return CanonicalJson.plain(run.document());
  }
}
