package dev.slipway.scoring.sheet;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Reading;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  ScenarioSheets(
      Rubrics rubrics,
      Policies policies,
      ProfileService profiles,
      CaseLags lags,
      Catalogue catalogue,
      PoolService pools) {
    this.rubrics = rubrics;
    this.policies = policies;
    this.profiles = profiles;
    this.lags = lags;
    this.catalogue = catalogue;
    this.pools = pools;
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

  /** The scenarios of those who are heard, each alone, without modifications. */
  public Map<UUID, Scenario> alone(Proposal proposal) {
    Map<UUID, Scenario> alone = new LinkedHashMap<>();
    pools
        .find(proposal.id())
        .ifPresent(
            pool ->
                pool.voices().stream()
                    .filter(voice -> voice.personId() != null)
                    .forEach(
                        voice -> {
                          Opinions own = Opinions.of(pool).alone(voice.id());
                          alone.put(
                              Objects.requireNonNull(voice.personId()),
                              sheetOf(proposal, own, List.of()).scenario());
                        }));
    return alone;
  }

  /** By one reviewer's answers alone, with the modifications chosen; nothing if not heard. */
  public Optional<ScenarioSheet> sheetBy(Proposal proposal, UUID reviewer) {
    return pools
        .find(proposal.id())
        .flatMap(
            pool ->
                pool.voiceOf(reviewer)
                    .map(voice -> sheetOf(proposal, Opinions.of(pool).alone(voice.id()))));
  }

  /**
   * The proposal's scenario with the modifications that it has chosen.
   *
   * @throws IllegalArgumentException if the basis is reviewers and there are none
   */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis) {
    return sheetOf(proposal, basis, modifications(proposal.modifications()));
  }

  /** The proposal's scenario with these modifications in place of the chosen ones. */
  public ScenarioSheet sheetOf(Proposal proposal, Basis basis, List<Modification> modifications) {
    if (basis == Basis.REVIEWERS) {
      return sheetOf(proposal, opinions(proposal), modifications);
    }
    return sheetOf(proposal.details(), proposal.id(), basis, modifications);
  }

  private Opinions opinions(Proposal proposal) {
    return Opinions.of(
        pools
            .find(proposal.id())
            .orElseThrow(() -> new IllegalArgumentException("nobody answered " + proposal.id())));
  }

  /**
   * The scenario of what a proposal asks, or would ask, with these modifications.
   *
   * @param id of the proposal, or null where it has not been kept yet
   */
  public ScenarioSheet sheetOf(
      ProposalDetails proposal, @Nullable UUID id, Basis basis, List<Modification> modifications) {
    return sheetOf(proposal, id, laying(proposal, basis), modifications, ScenarioDocument::read);
  }

  /** The proposal's scenario by reviewers' answers, with the modifications that it has chosen. */
  public ScenarioSheet sheetOf(Proposal proposal, Opinions opinions) {
    return sheetOf(proposal, opinions, modifications(proposal.modifications()));
  }

  /** The proposal's scenario by reviewers' answers, with these modifications. */
  public ScenarioSheet sheetOf(
      Proposal proposal, Opinions opinions, List<Modification> modifications) {
    ProposalDetails details = proposal.details();
    Laying laying = laying(details, opinions);
    return sheetOf(details, proposal.id(), laying, modifications, ScenarioDocument::read);
  }

  /** Likewise, with modifications to choose from. */
  public ScenarioSheet candidatesOf(
      Proposal proposal, Opinions opinions, List<Modification> modifications) {
    ProposalDetails details = proposal.details();
    Laying laying = laying(details, opinions);
    return sheetOf(details, proposal.id(), laying, modifications, ScenarioDocument::readCandidates);
  }

  /** Likewise, with modifications to choose from: not all of them need go together. */
  public ScenarioSheet candidatesOf(
      Proposal proposal, Basis basis, List<Modification> modifications) {
    if (basis == Basis.REVIEWERS) {
      return candidatesOf(proposal, opinions(proposal), modifications);
    }
    ProposalDetails details = proposal.details();
    Laying laying = laying(details, basis);
    return sheetOf(details, proposal.id(), laying, modifications, ScenarioDocument::readCandidates);
  }

  /** Puts answers in place of the rubric's. */
  private interface Laying {
    void lay(Map<String, Object> tree, InputList inputs, Rubric rubric);
  }

  private static Laying laying(ProposalDetails proposal, Basis basis) {
    return switch (basis) {
      case RUBRIC -> (tree, inputs, rubric) -> {};
      case CLAIMS -> (tree, inputs, rubric) -> claims(tree, inputs, proposal.claims());
      case REVIEWERS -> throw new IllegalArgumentException("whose answers?");
    };
  }

  private static Laying laying(ProposalDetails proposal, Opinions opinions) {
    List<Claim> adopted =
        proposal.claims().stream()
            .filter(claim -> opinions.adopted().contains(claim.question()))
            .toList();
    Set<String> outcomes = new HashSet<>(proposal.threats());
    outcomes.addAll(proposal.benefits());
    return (tree, inputs, rubric) -> {
      claims(tree, inputs, adopted);
      PoolLaying pool = new PoolLaying(opinions, rubric, outcomes);
      pool.lay(tree);
      inputs.reviewed(pool.inputs());
    };
  }

  private static void claims(Map<String, Object> tree, InputList inputs, List<Claim> claims) {
    claims.forEach(claim -> ClaimLaying.lay(tree, claim));
    inputs.claimed(claims);
  }

  private ScenarioSheet sheetOf(
      ProposalDetails proposal,
      @Nullable UUID id,
      Laying laying,
      List<Modification> modifications,
      Function<Object, Reading> reader) {
    Rubric rubric = rubrics.current();
    ModelProfile profile = profile(proposal);
    Lags known = lags.of(profile, proposal.decisionDate(), id);
    Map<String, Object> tree =
        new LinkedHashMap<>(RubricTree.of(rubric, known.copy(), known.maybeOpen()));
    ProposalTree.layOver(tree, proposal, profile, rubric);
    List<Dropped> dropped = new ArrayList<>();
    tree.put("modifications", new ModificationTree(tree, dropped).of(modifications));
    InputList inputs = new InputList(tree, rubric, known, profile);
    laying.lay(tree, inputs, rubric);
    return new ScenarioSheet(
        read(reader.apply(tree)),
        inputs.all(),
        dropped,
        rubric.version(),
        policies.current().version());
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
  private static Scenario read(Reading reading) {
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new UnscorableException(reading.faults());
    }
    return scenario;
  }
}
