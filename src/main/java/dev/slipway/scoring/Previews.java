package dev.slipway.scoring;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.ScenarioSheets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes what a proposal that is being written would be scored, and keeps nothing. */
@Service
public class Previews {

  private final ScenarioSheets sheets;
  private final ScenarioRunner runner;
  private final TransactionTemplate reading;

  Previews(ScenarioSheets sheets, ScenarioRunner runner, PlatformTransactionManager transactions) {
    this.sheets = sheets;
    this.runner = runner;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /**
   * The likelihoods with the seed and draws of a score, so that the score says the same.
   *
   * @param id of the proposal that is being changed, or null for a new one
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   * @throws dev.slipway.scoring.assembly.UnscorableException if the modifications do not go
   *     together
   */
  public Preview of(ProposalDetails details, @Nullable UUID id) {
    Scenarios scenarios = Objects.requireNonNull(reading.execute(status -> scenarios(details, id)));
    Answer answer = runner.run(scenarios.plan(), false).answer();
    return new Preview(
        answer.asProposed(),
        answer.asToday(),
        scenarios.modified().modifications().isEmpty() ? null : together(scenarios.modified()),
        scenarios.claimed() == null ? null : together(scenarios.claimed()));
  }

  /**
   * The score that a release would get that nobody has proposed, of a model that need not be kept.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Score unkept(ModelProfile model, ProposalDetails plan) {
    ScenarioSheet sheet =
        Objects.requireNonNull(reading.execute(status -> sheets.sheetOf(model, plan)));
    ScenarioRunner.Run run = runner.run(sheet.scenario(), true);
    return new Score(model.id(), Basis.RUBRIC, sheet, run, PathwayModel.ENGINE_VERSION);
  }

  private Assessment together(Scenario modified) {
    Set<String> chosen =
        modified.modifications().stream().map(Modification::id).collect(Collectors.toSet());
    return runner.compare(modified, chosen).after();
  }

  private Scenarios scenarios(ProposalDetails details, @Nullable UUID id) {
    List<Modification> chosen = sheets.modifications(details.modifications());
    return new Scenarios(
        sheets.sheetOf(details, id, Basis.RUBRIC, List.of()).scenario(),
        sheets.sheetOf(details, id, Basis.RUBRIC, chosen).scenario(),
        details.claims().isEmpty()
            ? null
            : sheets.sheetOf(details, id, Basis.CLAIMS, chosen).scenario());
  }

  private record Scenarios(Scenario plan, Scenario modified, @Nullable Scenario claimed) {}
}
