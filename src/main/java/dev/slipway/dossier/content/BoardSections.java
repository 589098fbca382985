package dev.slipway.dossier.content;

import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.dossier.paper.Numbers;
import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Bar;
import dev.slipway.dossier.paper.Section;
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
    Section.Writing section = Section.begin("estimates", "Estimates and disagreement");
    if (release.individual().isEmpty()) {
      return section.say("No reviewer’s estimates are part of the score.").done();
    }
    List<Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < release.individual().size(); i++) {
      IndividualScore one = release.individual().get(i);
      String letter = "Reviewer " + (char) ('A' + i % 26);
      String name = named ? release.names().getOrDefault(one.personId(), letter) : letter;
      IndividualScore.Side bad = one.bad();
      IndividualScore.Side good = one.good();
      bars.add(
          new Bar(letter, bad.p05(), bad.mean(), bad.p95(), true, Numbers.percent(bad.mean())));
      rows.add(
          List.of(
              name,
              Numbers.estimate(bad.mean(), bad.p05(), bad.p95()),
              Numbers.estimate(good.mean(), good.p05(), good.p95())));
    }
    return section
        .say("What each reviewer’s answers alone would make of it. The score pools them.")
        .picture(Pictures.bars(bars), "Extremely bad, by each reviewer’s answers alone.")
        .table(false, rows, "Reviewer", "Extremely bad", "Extremely good")
        .done();
  }

  Section decision(Release release) {
    Section.Writing section = Section.begin("decision", "What the board decided");
    if (release.decisions().isEmpty()) {
      return section.say("The board has not decided.").done();
    }
    release.decisions().forEach(one -> decision(one, release.rubric().policy(), section));
    return section.done();
  }

  private void decision(Decision decision, Policy policy, Section.Writing section) {
    DecisionBounds bounds = decision.bounds();
    section
        .facts(
            true,
            "Decision",
            decision.ordinal() + ": " + words.of("decision.verdict.", decision.verdict()),
            "Status",
            words.of("decision.status.", decision.status()),
            "Taken",
            decision.takenAt() == null ? "" : Words.moment(decision.takenAt()),
            "Not before",
            text(decision.until()),
            "Valid until",
            text(bounds.validUntil()),
            "Next review by",
            text(decision.nextReview(policy).orElse(null)),
            "Environments",
            String.join(", ", bounds.environments()),
            "Ends with",
            bounds.triggers().stream()
                .sorted()
                .map(each -> words.of("decision.trigger.", each))
                .collect(Collectors.joining(", ")),
            "Needs evidence of",
            bounds.kinds().stream()
                .map(each -> words.of("evidence.kind.", each))
                .collect(Collectors.joining(", ")),
            "Content hash",
            decision.contentHash())
        .facts(
            false,
            "Reasons",
            decision.reasons(),
            "Against the limits because",
            decision.againstRule(),
            "Signed by",
            decision.signatures().stream()
                .map(each -> each.byName() + ", " + Words.moment(each.at()))
                .collect(Collectors.joining("; ")))
        .table(
            true,
            decision.conditions().stream().map(BoardSections::condition).toList(),
            "Condition",
            "Due",
            "Met")
        .table(
            true,
            bounds.evidence().stream()
                .map(each -> List.of(each.label(), text(each.validUntil())))
                .toList(),
            "Needs this evidence",
            "Until")
        .table(
            false,
            decision.dissents().stream()
                .map(each -> List.of(each.byName(), each.reason()))
                .toList(),
            "Dissent",
            "Reason");
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<String> condition(Decision.Condition condition) {
    Decision.Met met = condition.met();
    return List.of(
        condition.name(),
        condition.due().toString(),
        met == null ? "open" : Words.moment(met.at()));
  }
}
