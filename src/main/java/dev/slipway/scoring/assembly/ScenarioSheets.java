package dev.slipway.scoring.assembly;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.Reading;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.observed.Findings;
import dev.slipway.scoring.observed.FindingsReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Builds scenarios from proposals; to be called inside a transaction. */
@Component
public class ScenarioSheets {

  private final Rubrics rubrics;
  private final Policies policies;
  private final ProfileService profiles;
  private final CaseLags lags;
  private final Catalogue catalogue;
  private final PoolService pools;
  private final FindingsReader findings;
  private final int draws;

  ScenarioSheets(
      Rubrics rubrics,
      Policies policies,
      ProfileService profiles,
      CaseLags lags,
      Catalogue catalogue,
      PoolService pools,
      FindingsReader findings,
      @Value("${slipway.scoring.draws}") int draws) {
    this.rubrics = rubrics;
    this.policies = policies;
    this.profiles = profiles;
    this.lags = lags;
    this.catalogue = catalogue;
    this.pools = pools;
    this.findings = findings;
    this.draws = draws;
  }

  /** On which answers a proposal is scored, the one to be shown first first. */
  public List<Basis> bases(Proposal proposal) {
    List<Basis> bases = new ArrayList<>();
    if (pools.find(proposal.id()).isPresent()) {
      bases.add(Basis.REVIEWERS);
    }
    bases.add(Basis.RUBRIC);
    if (!proposal.claims().isEmpty()) {
      bases.add(Basis.CLAIMS);
    }
    return bases;
  }

  /** The scenarios of those who are heard, one by one, without modifications. */
  public Map<UUID, Scenario> individual(Proposal proposal, Rubric rubric) {
    Map<UUID, Scenario> individual = new LinkedHashMap<>();
    updatedPool(proposal, rubric)
        .ifPresent(
            pool ->
                pool.people()
                    .forEach(
                        person ->
                            individual.put(
                                person,
                                sheetOf(rubric, proposal, pool.individual(person), List.of())
                                    .scenario())));
    return individual;
  }

  /** As one reviewer says, with the modifications chosen; nothing if not heard. */
  public Optional<ScenarioSheet> sheetBy(Proposal proposal, UUID reviewer) {
    return updatedPool(proposal, rubrics.of(proposal.id()))
        .filter(pool -> pool.people().contains(reviewer))
        .map(pool -> sheetOf(proposal, pool.individual(reviewer)));
  }

  /**
   * The proposal's scenario with the modifications that it has chosen.
   *
   * @throws IllegalArgumentException if the basis is reviewers and there are none
   */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis) {
    return sheetOf(proposal, basis, modifications(proposal.modifications()));
  }

  /** Likewise by another version of the rubric than the one that it was last scored with. */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis, Rubric rubric) {
    return checked(
        assembled(rubric, proposal, basis, modifications(proposal.modifications())),
        ScenarioDocument::read);
  }

  /** The proposal's scenario with these modifications in place of the chosen ones. */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis, List<Modification> modifications) {
    return checked(
        assembled(rubrics.of(proposal.id()), proposal, basis, modifications),
        ScenarioDocument::read);
  }

  /** The proposal's scenario as it would be without an entry of its evidence. */
  public ScenarioSheet without(Proposal proposal, Basis basis, Rubric rubric, UUID entry) {
    return checked(
        assembled(
            rubric,
            proposal.details(),
            proposal.id(),
            basis,
            pool(proposal, basis),
            modifications(proposal.modifications()),
            findings.of(proposal.id()).without(Set.of(entry))),
        ScenarioDocument::read);
  }

  /** Likewise, with modifications to choose from: not all of them need go together. */
  public ScenarioSheet candidatesOf(
      Proposal proposal, Basis basis, List<Modification> modifications) {
    return checked(
        assembled(rubrics.of(proposal.id()), proposal, basis, modifications),
        ScenarioDocument::readCandidates);
  }

  /**
   * The scenario of what a proposal asks, or would ask, with these modifications.
   *
   * @param id of the proposal, or null where it has not been kept yet
   */
  public ScenarioSheet sheetOf(
      ProposalDetails proposal, @Nullable UUID id, Basis basis, List<Modification> modifications) {
    Rubric rubric = id == null ? rubrics.current() : rubrics.of(id);
    return checked(
        assembled(rubric, proposal, id, basis, null, modifications), ScenarioDocument::read);
  }

  /** Of a release that nobody has proposed, of a model that need not be kept. */
  public ScenarioSheet sheetOf(ModelProfile model, ProposalDetails plan) {
    return checked(
        assembled(
            rubrics.current(),
            model,
            plan,
            null,
            Basis.RUBRIC,
            null,
            modifications(plan.modifications()),
            findings.of(null)),
        ScenarioDocument::read);
  }

  /** The proposal's scenario by reviewers' answers, with the modifications that it has chosen. */
  public ScenarioSheet sheetOf(Proposal proposal, ReviewerPool pool) {
    return sheetOf(
        rubrics.of(proposal.id()), proposal, pool, modifications(proposal.modifications()));
  }

  private ScenarioSheet sheetOf(
      Rubric rubric, Proposal proposal, ReviewerPool pool, List<Modification> modifications) {
    return checked(
        assembled(rubric, proposal.details(), proposal.id(), Basis.REVIEWERS, pool, modifications),
        ScenarioDocument::read);
  }

  private ScenarioSheet assembled(
      Rubric rubric, Proposal proposal, Basis basis, List<Modification> modifications) {
    return assembled(
        rubric, proposal.details(), proposal.id(), basis, pool(proposal, basis), modifications);
  }

  /** As each of the reviewers would answer now; whoever is looked at alone is updated no more. */
  private Optional<ReviewerPool> updatedPool(Proposal proposal, Rubric rubric) {
    Findings found = findings.of(proposal.id());
    return pools
        .find(proposal.id())
        .map(
            pool -> {
              Scenario start = sheetOf(rubric, proposal, pool, List.of()).scenario();
              return found.update(pool, start.answers(), start.constants().lagShape());
            });
  }

  private @Nullable ReviewerPool pool(Proposal proposal, Basis basis) {
    return basis == Basis.REVIEWERS ? pools.find(proposal.id()).orElse(null) : null;
  }

  private ScenarioSheet assembled(
      Rubric rubric,
      ProposalDetails proposal,
      @Nullable UUID id,
      Basis basis,
      @Nullable ReviewerPool pool,
      List<Modification> modifications) {
    return assembled(rubric, proposal, id, basis, pool, modifications, findings.of(id));
  }

  private ScenarioSheet assembled(
      Rubric rubric,
      ProposalDetails proposal,
      @Nullable UUID id,
      Basis basis,
      @Nullable ReviewerPool pool,
      List<Modification> modifications,
      Findings found) {
    return assembled(rubric, profile(proposal), proposal, id, basis, pool, modifications, found);
  }

  private ScenarioSheet assembled(
      Rubric rubric,
      ModelProfile profile,
      ProposalDetails proposal,
      @Nullable UUID id,
      Basis basis,
      @Nullable ReviewerPool pool,
      List<Modification> modifications,
      Findings found) {
    Lags known = lags.of(rubric, profile, proposal.decisionDate(), id);
    Scenario.Plan plan = ProposalPlan.of(proposal, profile, rubric);
    Sheet before = start(rubric, proposal, profile, known, found);
    Scenario plain =
        RubricScenario.of(rubric, plan, before.answers(), known.shape())
            .withSampling(new Scenario.Sampling(draws, rubric.policy().seed()));
    Sheet start = before.updated(found, plain);
    BindingEffects effects = new BindingEffects(plain);
    Sheet.FoundEffects strengths = Sheet.FoundEffects.of(found, modifications);
    Scenario scenario =
        plain.withAnswers(start.answers()).withModifications(effects.of(strengths.modifications()));
    Overlaid overlaid =
        switch (basis) {
          case RUBRIC -> new Overlaid(scenario, start);
          case CLAIMS -> claims(scenario, start, proposal.claims());
          case REVIEWERS -> reviewers(scenario, start, pool, found);
        };
    List<Input> inputs = overlaid.sheet().list();
    inputs.addAll(1, ProposalPlan.inputs(plan));
    inputs.addAll(strengths.inputs());
    return new ScenarioSheet(
        overlaid.scenario(),
        inputs,
        effects.dropped(),
        rubric.version(),
        policies.current().version());
  }

  /** What stands before anybody has answered, with what the world has shown since. */
  private static Sheet start(
      Rubric rubric, ProposalDetails proposal, ModelProfile profile, Lags known, Findings found) {
    Sheet sheet =
        StartingSheet.of(
            new ProfileInputs(profile, rubric, proposal.decisionDate()),
            rubric,
            known,
            rubric.raisedBy(proposal.threats(), proposal.benefits()));
    if (profile.substitute() != null) {
      return sheet;
    }
    boolean relative = rubric.constants(known.shape()).lagRelative();
    double shown = rubric.takesForecasts() ? profile.monthsShown() : 0;
    Sheet seen = shown > 0 ? NoCopyYet.update(sheet, shown, known.shape(), relative) : sheet;
    // The longer wait contains the shorter one, so what is evidence starts from the same answers.
    return found
        .noCopy()
        .filter(none -> none.months() > shown)
        .map(none -> NoCopyYet.update(sheet, none, known.shape(), relative))
        .orElse(seen);
  }

  /** A scenario by the answers of a sheet. */
  private record Overlaid(Scenario scenario, Sheet sheet) {}

  private static Overlaid claims(Scenario scenario, Sheet start, List<Claim> claims) {
    // A version of the rubric may have retired what somebody made a claim on.
    Sheet sheet =
        ClaimOverlay.sheet(claims.stream().filter(each -> start.has(each.question())).toList());
    Sheet laid = sheet.over(start);
    return new Overlaid(ClaimOverlay.absolute(scenario, sheet).withAnswers(laid.answers()), laid);
  }

  private static Overlaid reviewers(
      Scenario scenario, Sheet start, @Nullable ReviewerPool pool, Findings found) {
    if (pool == null) {
      throw new IllegalArgumentException("nobody answered");
    }
    ReviewerPool updated = found.update(pool, scenario.answers(), scenario.constants().lagShape());
    Set<Question> raised = new HashSet<>(start.inputs().keySet());
    scenario.modifications().forEach(each -> raised.addAll(each.answers().questions()));
    Reviewers reviewers = PoolOverlay.reviewers(updated, raised);
    return new Overlaid(
        scenario.withReviewers(reviewers), PoolOverlay.sheet(pool, updated, found).over(start));
  }

  /** The catalogue's modifications of these slugs, retired ones included, in this order. */
  public List<Modification> modifications(List<String> slugs) {
    return slugs.stream()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .map(CatalogueEntry::modification)
        .toList();
  }

  private ModelProfile profile(ProposalDetails proposal) {
    return profiles
        .find(proposal.modelId())
        .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
  }

  /** Proposals and the catalogue are checked where they are typed, so a fault is a mistake here. */
  private static ScenarioSheet checked(ScenarioSheet sheet, Function<Object, Reading> reader) {
    List<Fault> faults = reader.apply(ScenarioDocument.write(sheet.scenario())).faults();
    if (!faults.isEmpty()) {
      throw new UnscorableException(faults);
    }
    return sheet;
  }
}
