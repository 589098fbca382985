package dev.slipway.rubric;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.ReferenceCompute;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.rubric.capability.Substitutes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One version of the board's starting answers, outcome scales and policy; immutable. */
public final class Rubric {

  private final int version;
  private final String name;
  private final String note;
  private final PolicyTerms terms;
  private final int horizonMonths;
  private final Scenario.Today today;
  private final List<Threat> threats;
  private final List<Benefit> benefits;

  /** Names of threats and benefits that earlier versions had, by their ids. */
  private final Map<String, String> retired;

  private final StartingAnswers starting;
  private final CapabilityTerms capability;
  private final boolean asOfTheDay;
  private final List<Benchmark> benchmarks;

  private Rubric(Tree tree) {
    this.version = tree.whole("version");
    this.name = tree.text("name");
    this.note = tree.text("note");
    this.terms = PolicyTerms.of(tree);
    this.horizonMonths = tree.whole("horizonMonths");
    this.today = today(tree.child("today"));
    this.threats = tree.children("threats").stream().map(Rubric::threat).toList();
    this.benefits = tree.children("benefits").stream().map(Rubric::benefit).toList();
    this.retired =
        tree.maybeChildren("retired").stream()
            .collect(
                Collectors.toUnmodifiableMap(each -> each.text("id"), each -> each.text("name")));
    this.starting = new StartingAnswers(tree, threats, benefits);
    this.capability = CapabilityTerms.of(tree);
    this.asOfTheDay = tree.child("copy").flag("asOfTheDay", false);
    this.benchmarks = BenchmarkMapping.of(tree);
  }

  private Rubric(Rubric other, PolicyTerms terms) {
    this.version = other.version;
    this.name = other.name;
    this.note = other.note;
    this.terms = terms;
    this.horizonMonths = other.horizonMonths;
    this.today = other.today;
    this.threats = other.threats;
    this.benefits = other.benefits;
    this.retired = other.retired;
    this.starting = other.starting;
    this.capability = other.capability;
    this.asOfTheDay = other.asOfTheDay;
    this.benchmarks = other.benchmarks;
  }

  /**
   * Reads a rubric from the plain tree of its JSON.
   *
   * @throws IllegalArgumentException naming the member that is missing or of the wrong type
   */
  public static Rubric of(Map<String, Object> document) {
    return new Rubric(Tree.of(document));
  }

  /** The same starting answers under the board's policy of another day. */
  public Rubric under(PolicyTerms others) {
    return new Rubric(this, others);
  }

  public int version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String note() {
    return note;
  }

  /** Within which an outcome counts, where nobody says otherwise. */
  public int horizonMonths() {
    return horizonMonths;
  }

  /** How things stand where nobody says otherwise. */
  public Scenario.Today today() {
    return today;
  }

  /** The board's policy and outcome scales, as they are changed together. */
  public PolicyTerms terms() {
    return terms;
  }

  public Policy policy() {
    return terms.policy();
  }

  public List<OutcomeScale> outcomeScales() {
    return terms.outcomeScales();
  }

  public List<Threat> threats() {
    return threats;
  }

  public List<Benefit> benefits() {
    return benefits;
  }

  /** Whether it has a threat or a benefit of that id. */
  public boolean lists(String id) {
    return threats.stream().anyMatch(each -> each.id().equals(id))
        || benefits.stream().anyMatch(each -> each.id().equals(id));
  }

  /** Whether an id means a threat or a benefit, also one that earlier versions had. */
  public boolean names(String id) {
    return retired.containsKey(id) || lists(id);
  }

  /** Every question that a reviewer may answer, in the order of the model's story. */
  public List<Question> questions() {
    return starting.questions();
  }

  /** The question of a key, if this rubric asks it. */
  public Optional<Question> question(String key) {
    return questions().stream().filter(question -> question.key().equals(key)).findFirst();
  }

  /** A question as this rubric asks it, whichever family it was taken for; if it does. */
  public Optional<Question> asked(Question question) {
    return question(question.key());
  }

  /** What a release with these threats and benefits raises. */
  public Set<Question> raisedBy(Collection<String> threats, Collection<String> benefits) {
    Set<String> outcomes = new HashSet<>(threats);
    outcomes.addAll(benefits);
    Set<Question> raised = new HashSet<>(questions());
    raised.removeIf(question -> !question.appliesTo(outcomes));
    raised.add(Question.PARAMETERS);
    return raised;
  }

  /** Of which training compute its rates speak; nothing where capability is no part of it. */
  public Optional<ReferenceCompute> reference(ComputeClass of) {
    return capability.reference(of);
  }

  /** What a substitute of a kind leaves to a model; nothing where that is no part of it. */
  public Optional<Substitutes> substitutes(SubstituteKind kind) {
    return capability.substitutes(kind);
  }

  /**
   * Whether it takes the copy lag that is forecast as of the day, and openings at once and later
   * apart; else a lag by class and one half-life.
   */
  public boolean takesForecasts() {
    return asOfTheDay;
  }

  /** Which published benchmark speaks of which question. */
  public List<Benchmark> benchmarks() {
    return benchmarks;
  }

  /** The starting answers; the reference cases give the copy lag as of the day of decision. */
  public Answers answers() {
    return starting.answers();
  }

  /** Where a starting answer comes from, "judgement" where no source is named. */
  public String basis(Question question) {
    return starting.basis(question);
  }

  /** The plain numbers that nobody is asked, with the shape of a copy lag that was fitted. */
  public Scenario.Constants constants(double lagShape) {
    return starting.constants(lagShape);
  }

  /** The name of a threat; its id where the rubric has none such. */
  public String threatName(String id) {
    return threats.stream()
        .filter(each -> each.id().equals(id))
        .map(Threat::name)
        .findFirst()
        .orElseGet(() -> retired.getOrDefault(id, id));
  }

  /** The name of a benefit; its id where the rubric has none such. */
  public String benefitName(String id) {
    return benefits.stream()
        .filter(each -> each.id().equals(id))
        .map(Benefit::name)
        .findFirst()
        .orElseGet(() -> retired.getOrDefault(id, id));
  }

  /** The name of a step of a threat's chain; its id where the rubric has none such. */
  public String stepName(String threat, String step) {
    return threats.stream()
        .filter(each -> each.id().equals(threat))
        .flatMap(each -> each.steps().stream())
        .filter(each -> each.id().equals(step))
        .map(Threat.Step::name)
        .findFirst()
        .orElse(step);
  }

  /** The name of a threat or benefit; its id where the rubric has none such. */
  public String outcomeName(String id) {
    String threat = threatName(id);
    return threat.equals(id) ? benefitName(id) : threat;
  }

  private static Scenario.Today today(Tree tree) {
    return new Scenario.Today(
        tree.maybe("access").map(level -> Access.valueOf((String) level)).orElse(null),
        Copies.valueOf(tree.text("copies")),
        tree.flag("weightsOut"),
        tree.number("monthsShown"));
  }

  private static Threat threat(Tree tree) {
    return new Threat(
        tree.text("id"),
        tree.text("name"),
        tree.text("description"),
        ThreatKind.valueOf(tree.text("kind")),
        tree.flag("relative"),
        tree.flag("breadth", true),
        tree.maybeChildren("steps").stream().map(Rubric::step).toList(),
        tree.texts("suggestedFor"),
        tree.basis());
  }

  private static Threat.Step step(Tree tree) {
    ChainStep asked =
        new ChainStep(
            tree.text("id"), Measure.valueOf(tree.text("kind")), tree.maybe("without").isPresent());
    return new Threat.Step(asked, tree.text("name"), tree.basis());
  }

  private static Benefit benefit(Tree tree) {
    return new Benefit(
        tree.text("id"),
        tree.text("name"),
        tree.text("description"),
        tree.flag("relative"),
        tree.flag("breadth", true),
        tree.texts("suggestedFor"),
        tree.basis());
  }
}
