package dev.slipway.scoring.assembly;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.document.ScenarioReading;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.observed.FindingsReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds scenarios from proposals; to be called inside a transaction. */
@Component
public class ScenarioSheets {

  private final Rubrics rubrics;
  private final ProfileService profiles;
  private final Catalogue catalogue;
  private final PoolService pools;
  private final FindingsReader findings;
  private final SheetAssembly assembly;

  ScenarioSheets(
      Rubrics rubrics,
      ProfileService profiles,
      Catalogue catalogue,
      PoolService pools,
      FindingsReader findings,
      SheetAssembly assembly) {
    this.rubrics = rubrics;
    this.profiles = profiles;
    this.catalogue = catalogue;
    this.pools = pools;
    this.findings = findings;
    this.assembly = assembly;
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
    SheetSource bare = source(proposal, rubric).withModifications(List.of());
    Map<UUID, Scenario> individual = new LinkedHashMap<>();
    updatedPool(bare)
        .ifPresent(
            pool ->
                pool.people()
                    .forEach(each -> individual.put(each, alone(bare, pool, each).scenario())));
    return individual;
  }

  /** As one reviewer says, with the modifications chosen; nothing if not heard. */
  public Optional<ScenarioSheet> sheetBy(Proposal proposal, UUID reviewer) {
    SheetSource source = source(proposal, rubrics.of(proposal.id()));
    return updatedPool(source)
        .filter(pool -> pool.people().contains(reviewer))
        .map(pool -> alone(source, pool, reviewer));
  }

  /**
   * The proposal's scenario with the modifications that it has chosen.
   *
   * @throws IllegalArgumentException if the basis is reviewers and there are none
   */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis) {
    return sheetOf(proposal, basis, rubrics.of(proposal.id()));
  }

  /** Likewise by another version of the rubric than the one that it was last scored with. */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis, Rubric rubric) {
    return sheet(on(source(proposal, rubric), basis));
  }

  /** The proposal's scenario with these modifications in place of the chosen ones. */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis, List<Modification> modifications) {
    SheetSource source = source(proposal, rubrics.of(proposal.id()));
    return sheet(on(source, basis).withModifications(modifications));
  }

  /** The proposal's scenario as it would be without an entry of its evidence. */
  public ScenarioSheet without(Proposal proposal, Basis basis, Rubric rubric, UUID entry) {
    return sheet(on(source(proposal, rubric), basis).withoutEntry(entry));
  }

  /** Likewise, with modifications to choose from: not all of them need go together. */
  public ScenarioSheet candidatesOf(
      Proposal proposal, Basis basis, List<Modification> modifications) {
    SheetSource source = source(proposal, rubrics.of(proposal.id()));
    return checked(
        assembly.of(on(source, basis).withModifications(modifications)),
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
    return sheet(
        source(rubric, profile(proposal), proposal, id)
            .withBasis(basis, null)
            .withModifications(modifications));
  }

  /** Of a release that nobody has proposed, of a model that need not be kept. */
  public ScenarioSheet sheetOf(ModelProfile model, ProposalDetails plan) {
    return sheet(source(rubrics.current(), model, plan, null));
  }

  /** The proposal's scenario by reviewers' answers, with the modifications that it has chosen. */
  public ScenarioSheet sheetOf(Proposal proposal, ReviewerPool pool) {
    return sheet(source(proposal, rubrics.of(proposal.id())).withBasis(Basis.REVIEWERS, pool));
  }

  /** The catalogue's modifications of these slugs, retired ones included, in this order. */
  public List<Modification> modifications(List<String> slugs) {
    return slugs.stream()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .map(CatalogueEntry::modification)
        .toList();
  }

  private SheetSource source(Proposal proposal, Rubric rubric) {
    return source(rubric, profile(proposal.details()), proposal.details(), proposal.id());
  }

  private SheetSource source(
      Rubric rubric, ModelProfile model, ProposalDetails plan, @Nullable UUID id) {
    List<Modification> chosen = modifications(plan.modifications());
    return new SheetSource(rubric, model, plan, id, Basis.RUBRIC, null, chosen, findings.of(id));
  }

  private SheetSource on(SheetSource source, Basis basis) {
    return source.withBasis(basis, basis == Basis.REVIEWERS ? pool(source).orElse(null) : null);
  }

  private Optional<ReviewerPool> pool(SheetSource source) {
    return pools.find(Objects.requireNonNull(source.id()));
  }

  /** As each of the reviewers would answer now; whoever is looked at alone is updated no more. */
  private Optional<ReviewerPool> updatedPool(SheetSource source) {
    return pool(source)
        .map(
            pool -> {
              Scenario start =
                  sheet(source.withBasis(Basis.REVIEWERS, pool).withModifications(List.of()))
                      .scenario();
              return source.findings().update(pool, start.answers(), start.constants().lagShape());
            });
  }

  private ScenarioSheet alone(SheetSource source, ReviewerPool pool, UUID reviewer) {
    return sheet(source.withBasis(Basis.REVIEWERS, pool.individual(reviewer)));
  }

  private ScenarioSheet sheet(SheetSource source) {
    return checked(assembly.of(source), ScenarioDocument::read);
  }

  private ModelProfile profile(ProposalDetails proposal) {
    return profiles
        .find(proposal.modelId())
        .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
  }

  /** Proposals and the catalogue are checked where they are typed, so a fault is a mistake here. */
  private static ScenarioSheet checked(
      ScenarioSheet sheet, Function<Object, ScenarioReading> reader) {
    List<Fault> faults = reader.apply(ScenarioDocument.write(sheet.scenario())).faults();
    if (!faults.isEmpty()) {
      throw new UnscorableException(faults);
    }
    return sheet;
  }
}
