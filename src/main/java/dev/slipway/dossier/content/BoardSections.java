package dev.slipway.dossier.content;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Bar;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.individual.IndividualScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people said: reviewers' estimates, and what the board decided. */
@Component
class BoardSections {

  private final Words words;

  BoardSections(Words words) {
    this.words = words;
  }

  /** Reviewers by name, or as A, B, C. */
  Section estimates(Release release, boolean named) {
    Section.Writing section = Section.begin("estimates", words);
    if (release.individual().isEmpty()) {
      return section.say("estimates.none").done();
    }
    List<Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < release.individual().size(); i++) {
      IndividualScore one = release.individual().get(i);
      String letter = words.say("dossier.reviewer", String.valueOf((char) ('A' + i % 26)));
      String name = named ? release.names().getOrDefault(one.personId(), letter) : letter;
      IndividualScore.Side bad = one.bad();
      IndividualScore.Side good = one.good();
      bars.add(new Bar(letter, bad.p05(), bad.mean(), bad.p95(), true, words.percent(bad.mean())));
      rows.add(
          List.of(
              name,
              words.estimate(bad.mean(), bad.p05(), bad.p95()),
              words.estimate(good.mean(), good.p05(), good.p95())));
    }
    return section
        .say("estimates")
        .picture(Pictures.bars(bars), "reviewers")
        .table(false, rows, "reviewer", "bad", "good")
        .done();
  }

  Section decision(Release release) {
    Section.Writing section = Section.begin("decision", words);
    if (release.decisions().isEmpty()) {
      return section.say("decision.none").done();
    }
    for (Decision decision : release.decisions()) {
      bounds(decision, release.rubric().policy(), section);
      said(decision, section);
      tables(decision, section);
    }
    return section.done();
  }

  private void bounds(Decision decision, Policy policy, Section.Writing section) {
    DecisionBounds bounds = decision.bounds();
    section.facts(
        true,
        "decision",
        decision.ordinal() + ": " + words.of("decision.verdict.", decision.verdict()),
        "status",
        words.of("decision.status.", decision.status()),
        "taken",
        decision.takenAt() == null ? "" : Words.moment(decision.takenAt()),
        "notBefore",
        text(decision.until()),
        "validUntil",
        text(bounds.validUntil()),
        "review",
        text(decision.nextReview(policy).orElse(null)),
        "environments",
        String.join(", ", bounds.environments()),
        "triggers",
        bounds.triggers().stream()
            .sorted()
            .map(each -> words.of("decision.trigger.", each))
            .collect(Collectors.joining(", ")),
        "kinds",
        bounds.kinds().stream()
            .map(each -> words.of("evidence.kind.", each))
            .collect(Collectors.joining(", ")),
        "content",
        decision.contentHash());
  }

  private static void said(Decision decision, Section.Writing section) {
    section.facts(
        false,
        "reasons",
        decision.reasons(),
        "against",
        decision.againstRule(),
        "signed",
        decision.signatures().stream()
            .map(each -> each.byName() + ", " + Words.moment(each.at()))
            .collect(Collectors.joining("; ")));
  }

  private void tables(Decision decision, Section.Writing section) {
    section
        .table(
            true,
            decision.conditions().stream().map(this::condition).toList(),
            "condition",
            "due",
            "met")
        .table(
            true,
            decision.bounds().evidence().stream()
                .map(each -> List.of(each.label(), text(each.validUntil())))
                .toList(),
            "required",
            "until")
        .table(
            false,
            decision.dissents().stream()
                .map(each -> List.of(each.byName(), each.reason()))
                .toList(),
            "dissent",
            "reason");
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private List<String> condition(Decision.Condition condition) {
    Decision.Met met = condition.met();
    return List.of(
        words.shipped(condition.name()),
        condition.due().toString(),
        met == null ? words.say("dossier.condition.open") : Words.moment(met.at()));
  }
}
