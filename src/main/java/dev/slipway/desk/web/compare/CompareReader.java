package dev.slipway.desk.web.compare;

import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.comparison.sidebyside.ComparisonPlan;
import dev.slipway.comparison.sidebyside.ComparisonRequest;
import dev.slipway.comparison.sidebyside.ComparisonSettings;
import dev.slipway.comparison.sidebyside.SideBySideService;
import dev.slipway.desk.web.compare.ComparePage.Difference;
import dev.slipway.desk.web.compare.ComparePage.Head;
import dev.slipway.desk.web.compare.ComparePage.Scale;
import dev.slipway.desk.web.compare.ComparePage.Seed;
import dev.slipway.elicitation.Veil;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a comparison shows; works nothing out. */
@Component
class CompareReader {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final ScoringService scoring;
  private final Rubrics rubrics;
  private final SideBySideService comparing;
  private final Facts facts;
  private final InputTable inputs;
  private final Veil veil;

  CompareReader(
      ProposalService proposals,
      ProfileService profiles,
      ScoringService scoring,
      Rubrics rubrics,
      SideBySideService comparing,
      Facts facts,
      InputTable inputs,
      Veil veil) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.scoring = scoring;
    this.rubrics = rubrics;
    this.comparing = comparing;
    this.facts = facts;
    this.inputs = inputs;
    this.veil = veil;
  }

  /** The same address without proposals that there are none of, or that are hidden. */
  @Transactional(readOnly = true)
  CompareAddress known(CompareAddress asked) {
    return asked.among(id -> proposals.find(id).isPresent() && !veil.hides(id));
  }

  @Transactional(readOnly = true)
  ComparisonRequest lineup(CompareAddress address) {
    return comparing.lineup(
        address.with(),
        new ComparisonSettings(
            address.horizon(),
            address.fromRelease(),
            address.seed(),
            address.claims() ? Basis.CLAIMS : Basis.RUBRIC));
  }

  @Transactional(readOnly = true)
  ComparePage page(CompareAddress address) {
    Rubric rubric = rubrics.current();
    ComparisonRequest lineup = lineup(address);
    List<Proposal> asked =
        address.with().stream().map(proposals::find).flatMap(Optional::stream).toList();
    Map<UUID, String> models = models(asked);
    List<Head> heads = heads(asked, models, address);
    InputTable.Differing differing =
        inputs.of(lineup.lines().stream().map(ComparisonPlan::inputs).toList(), rubric);
    Optional<Compared> compared = comparing.kept(lineup);
    List<Seed> seeds = seeds(heads, address, rubric.policy().seed());
    String scale = address.scale().isEmpty() ? asked.get(0).outcomeScale() : address.scale();
    CompareAddress exact = address.upTo(lineup.horizonMonths());
    return new ComparePage(
        heads,
        differences(asked, seeds, rubric),
        facts.of(asked, models, rubric),
        differing.rows(),
        differing.same(),
        lineup.horizonMonths(),
        address.fromRelease(),
        facts.scale(scale),
        scales(asked, rubric, scale),
        seeds,
        address.claims(),
        asked.stream().anyMatch(each -> !each.claims().isEmpty()),
        compared.map(found -> ResultViews.of(heads, lineup, found)).orElse(null),
        exact.href("/compare"),
        exact.href("/compare/table.csv"));
  }

  /** Those of the policy, and what the proposals name of an earlier one. */
  private List<Scale> scales(List<Proposal> asked, Rubric rubric, String chosen) {
    return Stream.concat(
            rubric.outcomeScales().stream().map(OutcomeScale::id),
            asked.stream().map(Proposal::outcomeScale))
        .distinct()
        .map(id -> new Scale(id, facts.scale(id), id.equals(chosen)))
        .toList();
  }

  private Map<UUID, String> models(List<Proposal> asked) {
    Map<UUID, String> names = new HashMap<>();
    for (Proposal proposal : asked) {
      profiles.find(proposal.modelId()).ifPresent(model -> names.put(model.id(), model.fullName()));
    }
    return names;
  }

  private List<Head> heads(List<Proposal> asked, Map<UUID, String> models, CompareAddress address) {
    boolean fewest = asked.size() <= ComparisonRequest.FEWEST;
    return IntStream.range(0, asked.size())
        .mapToObj(
            i -> {
              Proposal proposal = asked.get(i);
              return new Head(
                  Character.toString('A' + i),
                  proposal.id(),
                  proposal.question(),
                  models.getOrDefault(proposal.modelId(), ""),
                  proposal.decisionDate(),
                  proposals.confidentiality(proposal.id()).orElse(""),
                  fewest ? null : address.without(proposal.id()).href("/compare"));
            })
        .toList();
  }

  /** What the proposals' own scores were made under and is made alike here. */
  private List<Difference> differences(List<Proposal> asked, List<Seed> seeds, Rubric rubric) {
    List<Difference> differences = new ArrayList<>();
    add(differences, "compare.differ.horizon", asked, each -> facts.months(each.horizonMonths()));
    add(differences, "compare.differ.scale", asked, each -> facts.scale(each.outcomeScale()));
    add(differences, "compare.differ.decision", asked, each -> facts.day(each.decisionDate()));
    if (seeds.size() > 1) {
      String values = seeds.stream().map(each -> Long.toString(each.value())).collect(commas());
      differences.add(new Difference("compare.differ.seed", values, true));
    }
    return differences;
  }

  /** Random numbers that can be asked for: the board's, and those of the proposals' own scores. */
  private List<Seed> seeds(List<Head> heads, CompareAddress address, long boards) {
    Map<Long, List<String>> letters = new LinkedHashMap<>();
    letters.put(boards, new ArrayList<>());
    for (Head head : heads) {
      scoring
          .current(head.id())
          .ifPresent(
              set ->
                  letters
                      .computeIfAbsent(set.first().seed(), seed -> new ArrayList<>())
                      .add(head.letter()));
    }
    long chosen = address.seed() == null ? boards : address.seed();
    letters.computeIfAbsent(chosen, seed -> new ArrayList<>());
    return letters.entrySet().stream()
        .map(
            each ->
                new Seed(
                    each.getKey(),
                    String.join(", ", each.getValue()),
                    each.getKey() == boards,
                    each.getKey() == chosen))
        .toList();
  }

  private static void add(
      List<Difference> differences,
      String key,
      List<Proposal> asked,
      Function<Proposal, Object> of) {
    List<Object> values = asked.stream().map(of).distinct().toList();
    if (values.size() > 1) {
      differences.add(
          new Difference(
              key,
              values.stream().map(Object::toString).collect(commas()),
              !key.equals("compare.differ.decision")));
    }
  }

  private static Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
