package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Bar;
import dev.slipway.dossier.paper.Pictures.Curve;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
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
    Assessment proposed = score.answer().asProposed();
    Margin margin = score.answer().margin();
    Section.Writing section =
        Section.begin("answer", words)
            .say(
                "answer",
                release.proposal().horizonMonths(),
                estimate(proposed.bad()),
                estimate(proposed.good()),
                words.points(margin.bad().mean()),
                words.points(margin.good().mean()));
    pictures(score.answer(), section);
    var scale = release.scale();
    if (scale != null) {
      section.facts(
          true,
          "extremelyBad",
          words.shipped(scale.extremelyBad()),
          "extremelyGood",
          words.shipped(scale.extremelyGood()));
    }
    return section
        .facts(
            true,
            "limits",
            words.of("desk.rule.", score.boardVerdict(release.rubric().policy())),
            "basis",
            words.of("comparison.basis.", score.basis()),
            "current",
            words.say(score.outdated() ? "dossier.current.no" : "dossier.current.yes"))
        .done();
  }

  private void pictures(Answer answer, Section.Writing section) {
    Assessment proposed = answer.asProposed();
    section.picture(
        Pictures.bars(
            List.of(
                bar("bad.proposed", proposed.bad(), true),
                bar("bad.today", answer.asToday().bad(), true),
                bar("good.proposed", proposed.good(), false),
                bar("good.today", answer.asToday().good(), false))),
        "likelihoods");
    Curves curves = proposed.curves();
    if (curves != null) {
      section.picture(
          Pictures.curves(List.of(curve(curves.good(), false), curve(curves.bad(), true)), words),
          "curves");
    }
  }

  Section why(Release release, Score score) {
    return Section.begin("why", words)
        .say("why")
        .table(true, routes(score), "route", "likelihood")
        .table(false, threats(release, score), "threat", "likelihood", "chain")
        .done();
  }

  private List<List<String>> routes(Score score) {
    return score.answer().asProposed().arose().byRoute().entrySet().stream()
        .map(
            each ->
                List.of(words.say("level.route." + each.getKey()), words.percent(each.getValue())))
        .toList();
  }

  private List<List<String>> threats(Release release, Score score) {
    Map<String, String> chains = chains(release, score);
    String oneRate = words.say("dossier.one-rate");
    return score.answer().asProposed().byThreat().entrySet().stream()
        .map(
            each ->
                List.of(
                    words.shipped(release.rubric().threatName(each.getKey())),
                    words.percent(each.getValue()),
                    chains.getOrDefault(each.getKey(), oneRate)))
        .toList();
  }

  private Map<String, String> chains(Release release, Score score) {
    return score.readScenario().threats().stream()
        .filter(Threat::isChain)
        .collect(Collectors.toMap(Threat::id, threat -> chain(release, threat)));
  }

  private String chain(Release release, Threat threat) {
    return threat.steps().stream()
        .map(step -> words.shipped(release.rubric().stepName(threat.id(), step.id())))
        .collect(Collectors.joining(" → "));
  }

  Section asked(Release release, Score score) {
    List<List<String>> rows = new ArrayList<>();
    score
        .answer()
        .with()
        .forEach((slug, with) -> rows.add(row(words.shipped(release.modification(slug)), with)));
    Assessment all = score.answer().withAll();
    if (all != null && rows.size() > 1) {
      rows.add(row(words.say("dossier.together"), all));
    }
    Section.Writing section = Section.begin("asked", words);
    return rows.isEmpty()
        ? section.say("asked.none").done()
        : section.say("asked").table(true, rows, "modification", "bad", "good", "risk").done();
  }

  private List<String> row(String name, Assessment with) {
    Change change = with.change();
    return change == null
        ? List.of(name, words.percent(with.bad().mean()), words.percent(with.good().mean()), "")
        : List.of(
            name,
            words.points(change.bad().mean()),
            words.points(change.good().mean()),
            words.of("dossier.direction.", change.verdict()));
  }

  private Bar bar(String name, Estimate of, boolean bad) {
    return new Bar(
        words.say("dossier.bar." + name),
        of.p05(),
        of.mean(),
        of.p95(),
        bad,
        words.percent(of.mean()));
  }

  private static Curve curve(Curves.Curve curve, boolean bad) {
    return new Curve(curve.mean(), curve.p05(), curve.p95(), bad);
  }

  private String estimate(Estimate of) {
    return words.estimate(of.mean(), of.p05(), of.p95());
  }
}
