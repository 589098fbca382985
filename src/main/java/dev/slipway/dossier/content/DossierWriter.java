package dev.slipway.dossier.content;

import dev.slipway.dossier.Edition;
import dev.slipway.dossier.paper.Paper;
import dev.slipway.dossier.paper.Redaction;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.scoring.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes all editions of a release from one reading, so that each can be shown to be of the same.
 */
@Component
public class DossierWriter {

  private final ReleaseReader reader;
  private final ReleaseSections releases;
  private final AnswerSections answers;
  private final FlipSection flips;
  private final BoardSections board;
  private final RecordSections records;
  private final RegulatorSections regulator;
  private final Words words;

  DossierWriter(
      ReleaseReader reader,
      ReleaseSections releases,
      AnswerSections answers,
      FlipSection flips,
      BoardSections board,
      RecordSections records,
      RegulatorSections regulator,
      Words words) {
    this.reader = reader;
    this.releases = releases;
    this.answers = answers;
    this.flips = flips;
    this.board = board;
    this.records = records;
    this.regulator = regulator;
    this.words = words;
  }

  /**
   * Every edition, in the language of the thread.
   *
   * @param named whether reviewers are named
   */
  public Map<Edition, Paper> write(UUID proposalId, boolean named, Instant at) {
    Release release = reader.read(proposalId);
    List<Section> sections = sections(release, named);
    Redaction redaction = Redaction.of(sections, words);
    Map<Edition, Paper> papers = new EnumMap<>(Edition.class);
    List<Section> internal = new ArrayList<>(sections);
    internal.add(redaction.key());
    papers.put(Edition.INTERNAL, paper(release, Edition.INTERNAL, at, internal));
    papers.put(
        Edition.REGULATOR, paper(release, Edition.REGULATOR, at, forRegulator(release, sections)));
    papers.put(Edition.PUBLIC, paper(release, Edition.PUBLIC, at, redaction.open()));
    return papers;
  }

  private List<Section> sections(Release release, boolean named) {
    Score score = release.score();
    List<Section> sections = new ArrayList<>();
    sections.add(releases.model(release));
    sections.add(releases.plan(release));
    if (score == null) {
      sections.add(Section.begin("answer", words).say("unscored").done());
    } else {
      sections.add(answers.answer(release, score));
      sections.add(answers.why(release, score));
    }
    sections.add(records.evidence(release));
    sections.add(board.estimates(release, named));
    if (score != null) {
      sections.add(answers.asked(release, score));
    }
    sections.add(board.decision(release));
    sections.add(records.forecasts(release));
    sections.add(flips.section(release, score));
    sections.add(records.since(release));
    sections.add(records.verification(release, score));
    return sections;
  }

  private List<Section> forRegulator(Release release, List<Section> sections) {
    List<Section> all = new ArrayList<>();
    all.add(regulator.modelReport(release));
    all.addAll(sections);
    all.add(regulator.documentationForm(release));
    return all;
  }

  private Paper paper(Release release, Edition edition, Instant at, List<Section> sections) {
    String subtitle =
        words.say(
            "dossier.subtitle." + edition.name(), release.proposal().question(), Words.moment(at));
    return new Paper(
        Words.language(),
        words.say("dossier.paper", release.model().fullName()),
        subtitle,
        release.proposal().confidentiality(),
        sections);
  }
}
