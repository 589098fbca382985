package dev.slipway.comparison.frontier;

import dev.slipway.profile.AModel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A model, and proposals about it. */
@TestComponent
public class FrontierWorld {

  /** Enough of them to take a few seconds; several exclude or conflict with one another. */
  public static final List<String> MANY =
      List.of(
          "delay-6",
          "data-filter",
          "withhold-method",
          "weight-security",
          "quiet-release",
          "external-evaluation",
          "provider-standard",
          "filters",
          "verified-users",
          "monitoring",
          "provenance",
          "use-law",
          "defender-access",
          "scope-domain");

  private final ProfileService profiles;
  private final ProposalService proposals;
  private final JdbcTemplate jdbc;

  FrontierWorld(ProfileService profiles, ProposalService proposals, JdbcTemplate jdbc) {
    this.profiles = profiles;
    this.proposals = proposals;
    this.jdbc = jdbc;
  }

  /** So many questions of a person that wait, and that nobody will take up. */
  public void waitingOf(String person, long count) {
    for (int i = 0; i < count; i++) {
      jdbc.update(
          "insert into frontier_run (id, scenario, scenario_hash, candidates, horizon_months, seed,"
              + " draws, state, done, of_all, attempts, rubric_version, engine_version, made_at,"
              + " made_by) values (?, '{}', '', 1, 12, 1, 16, 'WAITING', 0, 0, 0, 1, '', ?, ?)",
          UUID.randomUUID(),
          Timestamp.from(Instant.now()),
          person);
    }
  }

  public void nothingWaitsOf(String person) {
    jdbc.update("delete from frontier_run where made_by = ? and state = 'WAITING'", person);
  }

  public UUID proposal(List<String> modifications) {
    return proposals.create(details(modifications, 36)).id();
  }

  public ProposalDetails details(List<String> modifications, int horizonMonths) {
    return AProposal.aProposal(model())
        .over(horizonMonths)
        .threats("intimate-imagery", "fraud")
        .modifications(modifications)
        .details();
  }

  private UUID model() {
    return profiles.add(AModel.aModel().details()).id();
  }
}
