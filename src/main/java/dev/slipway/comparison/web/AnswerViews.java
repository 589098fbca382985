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
import dev.slipway.pathway.Arose;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Side;
import dev.slipway.scoring.assembly.Dropped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  AnswerView view(Asked asked, int horizonMonths, boolean fromRelease) {
    return new AnswerView(
        horizonMonths,
        fromRelease,
        asked.selection().stream().map(Modification::id).map(this::name).toList(),
        asked.clashes().stream().map(this::clash).toList(),
        asked.answers().stream()
            .map(answer -> basis(answer, asked.selection(), horizonMonths, fromRelease))
            .toList());
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
    ChangeVerdict verdict = ChangeVerdict.of(before, after, horizonMonths);
    return new BasisView(
        answer.basis().name(),
        verdict,
        ChangeVerdict.within(horizonMonths, fromRelease),
        side(before.bad(), after.bad(), verdict.bad(), change.bad(), span),
        side(before.good(), after.good(), verdict.good(), change.good(), span),
        routes(before.arose(), after.arose()),
        why(selection, answer.dropped(), before.arose()),
        change.delay(),
        answer.dropped().stream().map(this::dropped).toList());
  }

  private static SideView side(
      Estimate before, Estimate after, Side said, Change.Part change, double span) {
    return new SideView(
        before,
        after,
        said,
        new Whisker(at(change.p05(), span), at(change.mean(), span), at(change.p95(), span)));
  }

  private static double span(Change change) {
    return Stream.of(change.bad(), change.good())
        .flatMap(part -> Stream.of(part.p05(), part.mean(), part.p95()))
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  private static double at(double change, double span) {
    return span > 0 ? 100 + HALF_BOX * change / span : 100;
  }

  private static List<RouteView> routes(Arose before, Arose after) {
    Map<String, Double> with = after.byRoute();
    return before.byRoute().entrySet().stream()
        .map(
            route ->
                new RouteView(
                    route.getKey(), route.getValue(), with.getOrDefault(route.getKey(), 0.0)))
        .toList();
  }

  private List<WhyView> why(List<Modification> selection, List<Dropped> dropped, Arose before) {
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
      Modification modification, Effect effect, List<Dropped> dropped) {
    return dropped.contains(
        new Dropped(modification.id(), effect.target().name(), Dropped.about(effect)));
  }

  private DroppedView dropped(Dropped dropped) {
    return new DroppedView(
        name(dropped.modification()),
        dropped.of().stream().map(id -> subjects.getOrDefault(id, id)).toList());
  }
}
