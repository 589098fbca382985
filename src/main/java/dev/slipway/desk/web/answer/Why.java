package dev.slipway.desk.web.answer;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why releasing adds what it adds: at most three reasons, each from the numbers. */
final class Why {

  private static final int MOST = 3;

  /** From here on a likelihood is one that a reader worries about. */
  private static final double HIGH = 0.01;

  private final Answer answer;
  private final Addition bad;
  private final Asked asked;
  private final Names names;
  private final Assessment plan;

  private Why(Answer answer, Addition bad, Asked asked, Names names) {
    this.answer = answer;
    this.bad = bad;
    this.asked = asked;
    this.names = names;
    this.plan = answer.first().assessment();
  }

  /** What is other than a reader would expect comes first. */
  static List<Sentence> of(Answer answer, Addition bad, Asked asked, Names names) {
    if (!asked.outline().threats() || !asked.outline().planned()) {
      return List.of();
    }
    Why why = new Why(answer, bad, asked, names);
    List<Sentence> reasons = new ArrayList<>();
    why.surprise().ifPresent(reasons::add);
    Stream<Sentence> others =
        why.isLittle()
            ? Stream.of(why.anyway(), why.where(), why.safeguard())
            : Stream.of(why.where(), why.anyway(), why.safeguard());
    others.limit(MOST - reasons.size()).forEach(reasons::add);
    return reasons;
  }

  private Optional<Sentence> surprise() {
    if (isLittle()) {
      return asked.opensWeights()
          ? Optional.of(Sentence.of("why.little.weights"))
          : bad.today() >= HIGH ? Optional.of(Sentence.of("why.little.high")) : Optional.empty();
    }
    if (bad.kind() != Addition.Kind.ADDS) {
      return Optional.empty();
    }
    if (asked.outline().alreadyOpen()) {
      return Optional.of(Sentence.of("why.much.open"));
    }
    Share route = Share.most(plan.arose().byRoute(), answer.asToday().arose().byRoute());
    boolean elsewhere = !route.name().equals("ownDeployment") && route.isMost();
    return elsewhere && !asked.opensWeights()
        ? Optional.of(Sentence.of("why.much.held"))
        : Optional.empty();
  }

  /** Whether what is added is below what the board calls material. */
  private boolean isLittle() {
    if (bad.kind() == Addition.Kind.UNCLEAR) {
      return false;
    }
    Policy policy = asked.policy();
    double added = Math.abs(bad.planned() - bad.today());
    return bad.kind() == Addition.Kind.NONE
        || added <= policy.materiality() && added <= policy.materialShare() * bad.planned();
  }

  /** On which route most of it arises, and by which threat. */
  private Sentence where() {
    Map<String, Double> routes = answer.asToday().arose().byRoute();
    Map<String, Double> threats = answer.asToday().byThreat();
    boolean adds = bad.kind() == Addition.Kind.ADDS;
    Share route = Share.most(plan.arose().byRoute(), adds ? routes : Map.of());
    Share threat = Share.most(plan.byThreat(), adds ? threats : Map.of());
    String key = "why.where." + (adds ? "added." : "whole.") + (route.isMost() ? "most" : "part");
    return Sentence.of(
        key,
        Sentence.of("level.route." + route.name()),
        route.percent(),
        names.threat(threat.name()),
        threat.percent());
  }

  /** How much would come whatever is decided. */
  private Sentence anyway() {
    boolean all = bad.today() >= bad.planned();
    Sentence share = all ? null : Share.percent(bad.today() / bad.planned());
    List<Object> args = new ArrayList<>();
    if (!asked.outline().alreadyOpen()) {
      args.add(Share.percent(answer.asToday().openByHorizon()));
      args.add(asked.after(asked.horizon()));
    }
    if (share != null) {
      args.add(share);
    }
    String key = "why.anyway" + (asked.outline().alreadyOpen() ? ".open" : "");
    return new Sentence(key + (all ? ".all" : ""), args);
  }

  /** Which safeguard does most. */
  private Sentence safeguard() {
    if (!answer.safeguarded()) {
      return Sentence.of(answer.with().isEmpty() ? "why.safeguard.none" : "why.safeguard.excluded");
    }
    ChangeVerdict all = verdict(Objects.requireNonNull(answer.withAll()));
    String best =
        answer.with().entrySet().stream()
            .min(Comparator.comparingDouble(each -> each.getValue().bad().mean()))
            .orElseThrow()
            .getKey();
    boolean one = answer.with().size() == 1;
    return all.bad().direction() == Direction.LOWERS
        ? Sentence.of(
            one ? "why.safeguard.one" : "why.safeguard.most",
            all.bad().amount(),
            names.modification(best))
        : Sentence.of("why.safeguard." + all.bad().direction());
  }

  private ChangeVerdict verdict(Assessment with) {
    return ChangeVerdict.of(answer.asProposed(), with, asked.horizon());
  }
}
