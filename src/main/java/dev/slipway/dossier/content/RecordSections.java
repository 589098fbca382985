package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Numbers;
import dev.slipway.dossier.paper.Section;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.scoring.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on record: evidence, forecasts, what happened, and how to verify it all. */
@Component
class RecordSections {

  private final Words words;

  RecordSections(Words words) {
    this.words = words;
  }

  Section evidence(Release release) {
    Section.Writing section = Section.begin("evidence", "Evidence");
    if (release.evidence().isEmpty()) {
      return section.say("No evidence was handed in.").done();
    }
    return section
        .say(release.evidence().size() + " entries were handed in and not withdrawn.")
        .table(
            false,
            release.evidence().stream().map(this::entry).toList(),
            "Kind",
            "Found",
            "By",
            "On",
            "Link, file")
        .done();
  }

  private List<String> entry(Evidence entry) {
    EvidenceDetails details = entry.details();
    EvidenceFile file = entry.file();
    String attached = file == null ? "" : file.name() + " (SHA-256 " + file.sha256() + ")";
    return List.of(
        words.of("evidence.kind.", details.kind()),
        details.result(),
        details.by(),
        details.on().toString(),
        (details.link() + " " + attached).strip());
  }

  Section forecasts(Release release) {
    Section.Writing section = Section.begin("forecasts", "Forecasts, and what came of them");
    return release.forecasts().isEmpty()
        ? section.say("It has left no dated forecasts.").done()
        : section
            .table(
                true,
                release.forecasts().stream().map(this::forecast).toList(),
                "Event",
                "By",
                "Likelihood",
                "Came of it")
            .done();
  }

  private List<String> forecast(LedgerEntry entry) {
    return List.of(
        words.of("forecasts.kind.", entry.forecast().kind()),
        entry.forecast().due().toString(),
        Numbers.percent(entry.forecast().chance()),
        words.of("forecasts.state.", entry.resolution().state()));
  }

  Section since(Release release) {
    Section.Writing section = Section.begin("since", "What happened since");
    List<List<String>> rows =
        release.proposal().observations().stream()
            .map(
                each ->
                    List.of(
                        each.on().toString(),
                        words.of("level.happening.", each.kind()),
                        each.what(),
                        each.source()))
            .toList();
    return rows.isEmpty()
        ? section.say("Nothing has been recorded.").done()
        : section.table(true, rows, "Day", "Kind", "What", "Source").done();
  }

  Section verification(Release release, @Nullable Score score) {
    Section.Writing section =
        Section.begin("verification", "How to verify this")
            .facts(true, "Proposal", release.proposal().id().toString());
    if (score != null) {
      section
          .facts(
              true,
              "Scenario hash",
              score.scenarioHash(),
              "Engine",
              score.engineVersion(),
              "Seed and draws",
              score.seed() + ", " + score.draws(),
              "Rubric and policy",
              score.rubricVersion() + ", " + score.policyVersion())
          .say(
              "The scenario hash is SHA-256 over the scenario in canonical form (RFC 8785). Sent to /api/v1/scores of the same engine version, the scenario gives the same numbers to the same bits.");
    }
    return section
        .facts(true, "Head of the trail", release.trailHead().text())
        .say(
            "Every line of the trail holds the hash of the one before. Whoever keeps this head can tell, on the trail’s page under “Check”, whether anything up to it was altered. The hash of this file stands beside it where it was downloaded.")
        .done();
  }
}
