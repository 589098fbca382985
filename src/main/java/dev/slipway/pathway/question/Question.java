package dev.slipway.pathway.question;

import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.stats.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about a release: the one representation of it. Its key is the path of its answer in
 * the scenario document, with an id in the place of a number in a list.
 *
 * @param id of the threat, benefit or modification that it is about; empty if it is about none
 * @param level that it is about, or null if its family has none
 * @param part the step of the threat's chain, or the place of the effect among its modification's;
 *     empty elsewhere
 */
public record Question(Family family, String id, @Nullable Enum<?> level, String part)
    implements ScenarioPart {

  public static final Question PARAMETERS = of(Family.PARAMETERS);
  public static final Question CAPABILITY = of(Family.CAPABILITY);
  public static final Question CAPABILITY_THREATS = of(Family.CAPABILITY_THREATS);
  public static final Question CAPABILITY_BENEFITS = of(Family.CAPABILITY_BENEFITS);
  public static final Question SUBSTITUTE_MISUSE = of(Family.SUBSTITUTE_MISUSE);
  public static final Question SUBSTITUTE_USE = of(Family.SUBSTITUTE_USE);
  public static final Question COPY_LAG = of(Family.COPY_LAG);
  public static final Question NEVER_COPIED = of(Family.NEVER_COPIED);
  public static final Question ACCELERATION = of(Family.ACCELERATION);
  public static final Question OPEN_HALF_LIFE = of(Family.OPEN_HALF_LIFE);
  public static final Question OPEN_AT_ONCE = of(Family.OPEN_AT_ONCE);
  public static final Question COPY_EXPOSURE = of(Family.COPY_EXPOSURE);
  public static final Question COPY_BENEFIT = of(Family.COPY_BENEFIT);
  public static final Question READINESS_CEILING = of(Family.READINESS_CEILING);
  public static final Question READINESS_HALF_TIME = of(Family.READINESS_HALF_TIME);
  public static final Question LEARNING = of(Family.LEARNING);
  public static final Question FRICTION = of(Family.FRICTION);
  public static final Question SPREAD_EXPONENT = of(Family.SPREAD_EXPONENT);
  public static final Question COPY_BARRIER_EXPONENT = of(Family.COPY_BARRIER_EXPONENT);

  /** Stands before the family, and in no key. */
  private static final char FAMILY = ':';

  private static final List<Question> OF_RELEASE = all(Subject.RELEASE, "");

  private static Question of(Family family) {
    return new Question(family, "", null, "");
  }

  public static Question reachMisuse(Access access) {
    return new Question(Family.REACH_MISUSE, "", access, "");
  }

  public static Question reachUse(Access access) {
    return new Question(Family.REACH_USE, "", access, "");
  }

  public static Question leak(Access access) {
    return new Question(Family.LEAK, "", access, "");
  }

  public static Question scopeMisuse(Scope scope) {
    return new Question(Family.SCOPE_MISUSE, "", scope, "");
  }

  public static Question scopeUse(Scope scope) {
    return new Question(Family.SCOPE_USE, "", scope, "");
  }

  public static Question generalityThreats(Generality generality) {
    return new Question(Family.GENERALITY_THREATS, "", generality, "");
  }

  public static Question generalityBenefits(Generality generality) {
    return new Question(Family.GENERALITY_BENEFITS, "", generality, "");
  }

  public static Question threatRate(String threat) {
    return new Question(Family.THREAT_RATE, threat, null, "");
  }

  public static Question safeguard(String threat, Access access) {
    return new Question(Family.SAFEGUARD, threat, access, "");
  }

  public static Question builtInSafeguard(String threat) {
    return new Question(Family.BUILT_IN_SAFEGUARD, threat, null, "");
  }

  public static Question benefitRate(String benefit) {
    return new Question(Family.BENEFIT_RATE, benefit, null, "");
  }

  /** A step of a threat's chain, with the model openly distributed. */
  public static Question stepWith(String threat, String step, Measure measure) {
    Family family = measure == Measure.COUNT ? Family.COUNT_WITH : Family.CHANCE_WITH;
    return new Question(family, threat, null, step);
  }

  /** The same step as if neither the model nor its copies existed. */
  public static Question stepWithout(String threat, String step, Measure measure) {
    Family family = measure == Measure.COUNT ? Family.COUNT_WITHOUT : Family.CHANCE_WITHOUT;
    return new Question(family, threat, null, step);
  }

  /** How strong an effect of a modification is; its range depends on what it works on. */
  public static Question effect(String modification, int effect, Target target) {
    return new Question(Family.ofEffect(target), modification, null, Integer.toString(effect));
  }

  /** Where the value of an effect on a target may lie, whichever modification has it. */
  public static Range rangeOfEffect(Target target) {
    return Family.ofEffect(target).range();
  }

  /** Every question about the model and its release as a whole, in the order of the story. */
  public static List<Question> ofRelease() {
    return OF_RELEASE;
  }

  public static List<Question> ofThreat(String id) {
    return all(Subject.THREAT, id);
  }

  public static List<Question> ofBenefit(String id) {
    return all(Subject.BENEFIT, id);
  }

  private static List<Question> all(Subject subject, String id) {
    List<Question> all = new ArrayList<>();
    for (Family family : Family.values()) {
      if (family.subject() == subject) {
        all.addAll(of(family, id));
      }
    }
    return List.copyOf(all);
  }

  private static List<Question> of(Family family, String id) {
    return family.levels().isEmpty()
        ? List.of(new Question(family, id, null, ""))
        : family.levels().stream().map(level -> new Question(family, id, level, "")).toList();
  }

  /**
   * The question of a key, or of what {@link #stored} says; ids are taken as they are. The keys of
   * steps and effects do not tell their family, so that no such question is found by them.
   */
  public static Optional<Question> parse(String key) {
    int family = key.lastIndexOf(FAMILY);
    return family < 0
        ? all(key).filter(question -> question.key().equals(key)).findFirst()
        : Stream.of(Family.values())
            .filter(each -> each.name().equals(key.substring(family + 1)))
            .flatMap(each -> parse(key.substring(0, family), each).stream())
            .findFirst();
  }

  /** The question of a key about a step or an effect, where its family is known. */
  public static Optional<Question> parse(String key, Family family) {
    return inPart(family, key).filter(question -> question.key().equals(key));
  }

  /**
   * The question of which {@link #stored} says this. What was kept before the family of steps and
   * effects was is taken for a share; the rubric that asks it knows better.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Question read(String stored) {
    return parse(stored)
        .or(
            () ->
                Stream.of(Family.CHANCE_WITH, Family.CHANCE_WITHOUT, Family.EFFECT_SHARE)
                    .flatMap(family -> parse(stored, family).stream())
                    .findFirst())
        .orElseThrow(() -> new IllegalArgumentException("no question " + stored));
  }

  /** A question whose id and part stand on either side of the list that holds the part. */
  private static Optional<Question> inPart(Family family, String key) {
    boolean step = family.subject() == Subject.STEP;
    String list = step ? ".steps." : ".effects.";
    int from = family.subject().member().length() + 1;
    int at = key.lastIndexOf(list);
    int end = key.length() - (step ? family.member().length() + 1 : 0);
    return (step || family.subject() == Subject.MODIFICATION)
            && at > from
            && at + list.length() < end
        ? Optional.of(
            new Question(
                family, key.substring(from, at), null, key.substring(at + list.length(), end)))
        : Optional.empty();
  }

  /** The questions of these keys, without those that there are none of. */
  public static List<Question> parseAll(List<String> keys) {
    return keys.stream().map(Question::parse).flatMap(Optional::stream).toList();
  }

  /** The first of the questions that a column moves; of a step or an effect taken for a share. */
  public static Optional<Question> movedBy(Column column) {
    String key = column.key();
    Stream<Question> parts =
        Stream.concat(
            parse(key, Family.EFFECT_SHARE).stream(),
            parse(joined(key, Family.CHANCE_WITH.member()), Family.CHANCE_WITH).stream());
    return Stream.concat(all(key), parts)
        .filter(question -> question.column().equals(column))
        .findFirst();
  }

  private static Stream<Question> all(String key) {
    return Stream.of(Family.values())
        .filter(family -> family.subject() != Subject.MODIFICATION)
        .filter(family -> family.subject() != Subject.STEP)
        .flatMap(family -> candidates(family, key));
  }

  /** Questions of a family whose id is what stands in the key where theirs would. */
  private static Stream<Question> candidates(Family family, String key) {
    if (family.subject() == Subject.RELEASE) {
      return of(family, "").stream();
    }
    String before = family.subject().member() + ".";
    int end = key.lastIndexOf("." + family.member());
    return key.startsWith(before) && end > before.length()
        ? of(family, key.substring(before.length(), end)).stream()
        : Stream.empty();
  }

  @Override
  public String key() {
    return switch (family.subject()) {
      case STEP -> joined(column().key(), family.member());
      case MODIFICATION -> column().key();
      default ->
          joined(family.subject().member(), id, family.member(), level == null ? "" : level.name());
    };
  }

  /** By its key, and with its family where the key does not tell it. */
  @Override
  public String stored() {
    return switch (family.subject()) {
      case STEP, MODIFICATION -> key() + FAMILY + family.name();
      default -> key();
    };
  }

  static List<String> path(String member) {
    return List.of(member.split("\\."));
  }

  static String joined(String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(key.isEmpty() || part.isEmpty() ? "" : ".").append(part);
    }
    return key.toString();
  }

  /** Names of the members, one in the other, that hold its answer in what it is about. */
  public List<String> path() {
    List<String> path = new ArrayList<>(path(family.member()));
    if (level != null) {
      path.add(level.name());
    }
    return path;
  }

  public Kind kind() {
    return family.range().kind();
  }

  public Range range() {
    return family.range();
  }

  public Unit unit() {
    return family.unit();
  }

  /** The random numbers that move its answer. */
  public Column column() {
    return family.column(id, part);
  }

  /** Whether it is asked where these threats and benefits are chosen. */
  public boolean appliesTo(Collection<String> outcomes) {
    return id.isEmpty() || outcomes.contains(id);
  }

  @Override
  public String toString() {
    return key();
  }
}
