package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
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
    Section.Writing section = Section.begin("evidence", words);
    if (release.evidence().isEmpty()) {
      return section.say("evidence.none").done();
    }
    return section
        .say("evidence", release.evidence().size())
        .table(
            false,
            release.evidence().stream().map(this::entry).toList(),
            "kind",
            "found",
            "by",
            "on",
            "file")
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
    Section.Writing section = Section.begin("forecasts", words);
    return release.forecasts().isEmpty()
        ? section.say("forecasts.none").done()
        : section
            .table(
                true,
                release.forecasts().stream().map(this::forecast).toList(),
                "event",
                "byDay",
                "likelihood",
                "outcome")
            .done();
  }

  private List<String> forecast(LedgerEntry entry) {
    return List.of(
        words.of("forecasts.kind.", entry.forecast().kind()),
        entry.forecast().due().toString(),
        words.percent(entry.forecast().chance()),
        words.of("forecasts.state.", entry.resolution().state()));
  }

  Section since(Release release) {
    Section.Writing section = Section.begin("since", words);
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
        ? section.say("since.none").done()
        : section.table(true, rows, "day", "kind", "what", "source").done();
  }

  Section verification(Release release, @Nullable Score score) {
    Section.Writing section =
        Section.begin("verification", words)
            .facts(true, "proposal", release.proposal().id().toString());
    if (score != null) {
      section
          .facts(
              true,
              "scenario",
              score.scenarioHash(),
              "engine",
              score.engineVersion(),
              "seed",
              score.seed() + ", " + score.draws(),
              "rubric",
              score.rubricVersion() + ", " + score.policyVersion())
          .say("verification.scenario");
    }
    return section
        .facts(true, "trail", release.trailHead().text())
        .say("verification.trail")
        .done();
  }
}
