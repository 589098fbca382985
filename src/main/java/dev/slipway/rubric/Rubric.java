package dev.slipway.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of the board's starting answers, outcome scales and policy; immutable. */
public final class Rubric {

  private final Map<String, Object> document;
  private final int version;
  private final String name;
  private final String note;
  private final PolicyTerms terms;
  private final List<Threat> threats;
  private final List<Benefit> benefits;
  private final List<Question> questions;

  private Rubric(Map<String, Object> document) {
    Tree tree = Tree.of(document);
    this.document = document;
    this.version = tree.whole("version");
    this.name = tree.text("name");
    this.note = tree.text("note");
    this.terms = PolicyTerms.of(tree);
    this.threats = tree.children("threats").stream().map(Rubric::threat).toList();
    this.benefits = tree.children("benefits").stream().map(Rubric::benefit).toList();
    this.questions = new Questions(tree, threats, benefits).all();
  }

  /**
   * Reads a rubric from the plain tree of its JSON.
   *
   * @throws IllegalArgumentException naming the member that is missing or of the wrong type
   */
  public static Rubric of(Map<String, Object> document) {
    return new Rubric(Frozen.map(document));
  }

  /** The same starting answers under the board's policy of another day. */
  public Rubric under(PolicyTerms others) {
    Map<String, Object> other = new LinkedHashMap<>(document);
    other.putAll(others.tree());
    return of(other);
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

  /** The whole rubric as a plain, unmodifiable tree of maps, lists, texts, numbers and booleans. */
  public Map<String, Object> document() {
    return document;
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

  /** Every quantity that a reviewer may answer, in the order of the model's story. */
  public List<Question> questions() {
    return questions;
  }

  public Optional<Question> question(String key) {
    return questions.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** The name of a threat; its id where the rubric has none such. */
  public String threatName(String id) {
    return threats.stream()
        .filter(each -> each.id().equals(id))
        .map(Threat::name)
        .findFirst()
        .orElse(id);
  }

  /** The name of a benefit; its id where the rubric has none such. */
  public String benefitName(String id) {
    return benefits.stream()
        .filter(each -> each.id().equals(id))
        .map(Benefit::name)
        .findFirst()
        .orElse(id);
  }

  /** The name of a threat or benefit; its id where the rubric has none such. */
  public String outcomeName(String id) {
    String threat = threatName(id);
    return threat.equals(id) ? benefitName(id) : threat;
  }

  private static Threat threat(Tree tree) {
    return new Threat(
        tree.text("id"),
        tree.text("name"),
        tree.text("description"),
        tree.text("kind"),
        tree.quantity("ratePerYear"),
        tree.flag("relative"),
        tree.texts("suggestedFor"),
        tree.text("basis"));
  }

  private static Benefit benefit(Tree tree) {
    return new Benefit(
        tree.text("id"),
        tree.text("name"),
        tree.text("description"),
        tree.quantity("ratePerYear"),
        tree.flag("relative"),
        tree.texts("suggestedFor"),
        tree.text("basis"));
  }
}
