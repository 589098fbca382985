package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EditorOptions;
import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.comparison.Asked;
import dev.slipway.comparison.Clash;
import dev.slipway.comparison.Reach;
import dev.slipway.comparison.web.AnswerView.BasisView;
import dev.slipway.comparison.web.AnswerView.ClashView;
import dev.slipway.comparison.web.AnswerView.DroppedView;
import dev.slipway.comparison.web.AnswerView.RouteView;
import dev.slipway.comparison.web.AnswerView.SideView;
import dev.slipway.comparison.web.AnswerView.Whisker;
import dev.slipway.comparison.web.AnswerView.WhyView;
import dev.slipway.form.Choice;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import dev.slipway.pathway.verdict.Points;
import dev.slipway.pathway.waterfall.Waterfall;
import dev.slipway.scoring.assembly.DroppedEffect;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Makes what the page says out of an answer. */
final class AnswerViews {

  private static final double HALF_BOX = 92;

  private final Map<String, String> names;
  private final String ownName;
  private final Map<String, String> subjects = new HashMap<>();

  AnswerViews(Map<String, String> names, String ownName, EffectEditor editor) {
    this.names = names;
    this.ownName = ownName;
    EditorOptions options = editor.options();
    Stream.concat(options.threats().stream(), options.benefits().stream())
        .forEach((Choice choice) -> subjects.put(choice.value(), choice.label()));
  }

  /**
   * The answer.
   *
   * @param chosen slugs of what the proposal has chosen
   * @param clashes why the selection cannot be added to it
   */
  AnswerView view(
      Asked asked,
      List<String> chosen,
      List<Clash> clashes,
      int horizonMonths,
      boolean fromRelease) {
    return new AnswerView(
        horizonMonths,
        fromRelease,
        asked.selection().stream().map(Modification::id).map(this::name).toList(),
        asked.clashes().stream().map(this::clash).toList(),
        asked.answers().stream()
            .map(answer -> basis(answer, asked.selection(), horizonMonths, fromRelease))
            .toList(),
        order(asked),
        keep(asked, chosen, clashes));
  }

  private static List<String> order(Asked asked) {
    return asked.answers().stream()
        .limit(1)
        .flatMap(answer -> Stream.ofNullable(answer.waterfall()))
        .flatMap(waterfall -> waterfall.steps().stream())
        .map(Waterfall.Step::id)
        .toList();
  }

  private KeepView keep(Asked asked, List<String> chosen, List<Clash> clashes) {
    List<String> selected = asked.selection().stream().map(Modification::id).toList();
    return new KeepView(
        selected.stream().filter(id -> !chosen.contains(id)).map(this::name).toList(),
        chosen.stream().filter(id -> !selected.contains(id)).map(this::name).toList(),
        clashes.stream().map(this::clash).toList());
  }

  private ClashView clash(Clash clash) {
    return new ClashView(name(clash.first()), name(clash.second()), clash.kind().name());
  }

  private String name(String id) {
    return names.getOrDefault(id, ownName);
  }

  private BasisView basis(
      Asked.ByBasis answer, List<Modification> selection, int horizonMonths, boolean fromRelease) {
    Assessment before = answer.comparison().before();
    Assessment after = answer.comparison().after();
    Change change = Objects.requireNonNull(after.change());
    double span = span(change);
    Waterfall waterfall = Objects.requireNonNull(answer.waterfall());
    ChangeVerdict verdict = ChangeVerdict.of(before, after, horizonMonths);
    return new BasisView(
        answer.basis().name(),
        verdict,
        ChangeVerdict.within(horizonMonths, fromRelease),
        side(before.bad(), after.bad(), verdict.bad(), change.bad(), span),
        side(before.good(), after.good(), verdict.good(), change.good(), span),
        routes(before.arose(), after.arose(), verdict.bad().points()),
        why(selection, answer.dropped(), before.arose()),
        DelayRows.of(change.delay(), verdict),
        answer.dropped().stream().map(this::dropped).toList(),
        100 * span,
        DotsView.of(waterfall),
        waterfall.steps().size() > 1 ? WaterfallView.of(waterfall, verdict, this::name) : null);
  }

  private static SideView side(
      Estimate before, Estimate after, OutcomeVerdict said, Change.Part change, double span) {
    return new SideView(
        before,
        after,
        said,
        new Whisker(at(change.p05(), span), at(change.mean(), span), at(change.p95(), span)));
  }

  /** A round number that holds every bar; the least lets a small change look small. */
  private static double span(Change change) {
    double widest =
        Stream.of(change.bad(), change.good())
            .flatMap(part -> Stream.of(part.p05(), part.mean(), part.p95()))
            .mapToDouble(Math::abs)
            .max()
            .orElse(0);
    return DoubleStream.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
        .filter(round -> round >= widest)
        .findFirst()
        .orElse(1);
  }

  private static double at(double change, double span) {
    return 100 + HALF_BOX * change / span;
  }

  private static List<RouteView> routes(
      BadOutcomeRoutes before, BadOutcomeRoutes after, Points whole) {
    Map<String, Double> with = after.byRoute();
    return before.byRoute().entrySet().stream()
        .map(
            route -> {
              double then = with.getOrDefault(route.getKey(), 0.0);
              double change = then - route.getValue();
              return new RouteView(
                  route.getKey(),
                  route.getValue(),
                  then,
                  Amount.of(change, route.getValue(), whole).size());
            })
        .toList();
  }

  private List<WhyView> why(
      List<Modification> selection, List<DroppedEffect> dropped, BadOutcomeRoutes before) {
    Map<Reach, Set<String>> reached = new EnumMap<>(Reach.class);
    for (Modification modification : selection) {
      for (Effect effect : modification.effects()) {
        if (!isDropped(modification, effect, dropped)) {
          reached
              .computeIfAbsent(Reach.of(effect.target()), reach -> new LinkedHashSet<>())
              .add(name(modification.id()));
        }
      }
    }
    return reached.entrySet().stream()
        .map(
            entry ->
                new WhyView(
                    entry.getKey().name(),
                    entry.getKey().share(before),
                    List.copyOf(entry.getValue())))
        .toList();
  }

  private static boolean isDropped(
      Modification modification, Effect effect, List<DroppedEffect> dropped) {
    return dropped.contains(
        new DroppedEffect(modification.id(), effect.target().name(), DroppedEffect.about(effect)));
  }

  private DroppedView dropped(DroppedEffect dropped) {
    return new DroppedView(
        name(dropped.modification()),
        dropped.of().stream().map(id -> subjects.getOrDefault(id, id)).toList());
  }
}
