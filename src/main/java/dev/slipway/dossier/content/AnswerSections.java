package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Numbers;
import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Bar;
import dev.slipway.dossier.paper.Pictures.Curve;
import dev.slipway.dossier.paper.Section;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Curves;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Threat;
import dev.slipway.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was computed, and what it is made of. */
@Component
class AnswerSections {

  private final Words words;

  AnswerSections(Words words) {
    this.words = words;
  }

  Section answer(Release release, Score score) {
    Answer answer = score.answer();
    Assessment proposed = answer.asProposed();
    Margin margin = answer.margin();
    Section.Writing section =
        Section.begin("answer", "How likely extreme outcomes are")
            .say(
                "If it is released as proposed, within "
                    + release.proposal().horizonMonths()
                    + " months an extremely bad outcome has a likelihood of "
                    + estimate(proposed.bad())
                    + ", an extremely good one of "
                    + estimate(proposed.good())
                    + ". The release itself changes the first by "
                    + Numbers.points(margin.bad().mean())
                    + " and the second by "
                    + Numbers.points(margin.good().mean())
                    + ". In brackets the interval that holds nine times in ten, given what is not known.")
            .picture(
                Pictures.bars(
                    List.of(
                        bar("Bad, as proposed", proposed.bad(), true),
                        bar("Bad, as today", answer.asToday().bad(), true),
                        bar("Good, as proposed", proposed.good(), false),
                        bar("Good, as today", answer.asToday().good(), false))),
                "Likelihoods with and without the release. The thin lines are 90% intervals.");
    Curves curves = proposed.curves();
    if (curves != null) {
      section.picture(
          Pictures.curves(List.of(curve(curves.good(), false), curve(curves.bad(), true))),
          "By month after the decision: extremely bad in red, extremely good in green, each with its 90% band.");
    }
    var scale = release.scale();
    if (scale != null) {
      section.facts(
          true,
          "Extremely bad means",
          scale.extremelyBad(),
          "Extremely good means",
          scale.extremelyGood());
    }
    return section
        .facts(
            true,
            "Against the board’s limits",
            words.of("desk.rule.", score.boardVerdict(release.rubric().policy())),
            "Answers of",
            words.of("comparison.basis.", score.basis()),
            "Up to date",
            score.outdated() ? "No: something that it rests on has changed since" : "Yes")
        .done();
  }

  Section why(Release release, Score score) {
    Assessment proposed = score.answer().asProposed();
    List<List<String>> routes = new ArrayList<>();
    Map<String, Double> arose = proposed.arose().byRoute();
    arose.forEach((route, part) -> routes.add(List.of(route(route), Numbers.percent(part))));
    List<List<String>> threats = new ArrayList<>();
    Map<String, String> chains = chains(score);
    proposed
        .byThreat()
        .forEach(
            (id, part) ->
                threats.add(
                    List.of(
                        release.rubric().threatName(id),
                        Numbers.percent(part),
                        chains.getOrDefault(id, "one rate"))));
    return Section.begin("why", "Why: routes, threats and their chains")
        .say(
            "Where an extremely bad outcome would arise, and from which threat. The parts add up to the likelihood.")
        .table(true, routes, "Route", "Likelihood")
        .table(false, threats, "Threat", "Likelihood", "Chain of steps")
        .done();
  }

  private static Map<String, String> chains(Score score) {
    return score.readScenario().threats().stream()
        .filter(Threat::isChain)
        .collect(
            Collectors.toMap(
                Threat::id,
                threat ->
                    threat.steps().stream().map(ChainStep::id).collect(Collectors.joining(" → "))));
  }

  Section asked(Release release, Score score) {
    List<List<String>> rows = new ArrayList<>();
    score.answer().with().forEach((slug, with) -> rows.add(row(release.modification(slug), with)));
    Assessment all = score.answer().withAll();
    if (all != null && rows.size() > 1) {
      rows.add(row("All of them together", all));
    }
    Section.Writing section = Section.begin("asked", "What was asked, and what it would change");
    return rows.isEmpty()
        ? section.say("No modification has been chosen.").done()
        : section
            .say("Each against the plan as proposed, on the same draws.")
            .table(true, rows, "Modification", "Extremely bad", "Extremely good", "On the risk")
            .done();
  }

  private List<String> row(String name, Assessment with) {
    Change change = with.change();
    return change == null
        ? List.of(name, Numbers.percent(with.bad().mean()), Numbers.percent(with.good().mean()), "")
        : List.of(
            name,
            Numbers.points(change.bad().mean()),
            Numbers.points(change.good().mean()),
            Words.plain(change.verdict()));
  }

  private static String route(String route) {
    return switch (route) {
      case "ownDeployment" -> "The developer’s own service";
      case "ownWeightsOut" -> "Leaked or released weights";
      case "restrictedCopies" -> "Closed copies";
      case "openCopies" -> "Open copies";
      case "substitutes" -> "What can be had already";
      default -> route;
    };
  }

  private static Bar bar(String name, Estimate of, boolean bad) {
    return new Bar(name, of.p05(), of.mean(), of.p95(), bad, Numbers.percent(of.mean()));
  }

  private static Curve curve(Curves.Curve curve, boolean bad) {
    return new Curve(curve.mean(), curve.p05(), curve.p95(), bad);
  }

  private static String estimate(Estimate of) {
    return Numbers.estimate(of.mean(), of.p05(), of.p95());
  }
}
