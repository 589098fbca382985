package dev.slipway.exports;

import dev.slipway.decision.Decision;
import dev.slipway.profile.ModelProfile;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreBrief;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A release as a section of a model card, below the front matter that belongs to it. */
final class CardSection {

  private final Release release;
  private final String site;

  CardSection(Release release, String site) {
    this.release = release;
    this.site = site;
  }

  String text() {
    StringBuilder text = new StringBuilder("---\n");
    ModelProfile model = release.model();
    ModelProfile base = release.base();
    if (!model.licence().isBlank()) {
      text.append("license: ").append(quoted(model.licence())).append('\n');
    }
    if (base != null) {
      text.append("base_model: ").append(quoted(base.fullName())).append('\n');
    }
    text.append("slipway:\n  profile:\n");
    fields(model)
        .forEach(
            (field, value) ->
                text.append("    ").append(field).append(": ").append(quoted(value)).append('\n'));
    text.append("---\n\n## Release assessment\n\n");
    if (!release.proposal().confidentiality().isBlank()) {
      text.append("**").append(plain(release.proposal().confidentiality())).append("**\n\n");
    }
    text.append(plain(release.proposal().question())).append("\n\n");
    score(release.score(), text);
    decision(release.decision(), text);
    return text.toString();
  }

  private static Map<String, String> fields(ModelProfile model) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", model.name());
    if (!model.version().isBlank()) {
      fields.put("version", model.version());
    }
    fields.put("originator", model.originator());
    fields.putAll(OwnProperties.of(model.details()));
    if (!model.links().isEmpty()) {
      fields.put("links", String.join(" ", model.links()));
    }
    return fields;
  }

  private void score(@Nullable Score score, StringBuilder text) {
    if (score == null) {
      text.append("It has not been scored.\n\n");
      return;
    }
    ScoreBrief brief = score.brief();
    text.append("If it is released as planned, within ")
        .append(release.proposal().horizonMonths())
        .append(" months, ")
        .append(WhoseAnswers.of(score))
        .append(":\n\n| outcome | likelihood | 90 % interval |\n| --- | --- | --- |\n");
    row("extremely bad", brief.bad(), brief.badP05(), brief.badP95(), text);
    row("extremely good", brief.good(), brief.goodP05(), brief.goodP95(), text);
    text.append("\n[Score](")
        .append(release.site(site, "/scores/" + score.id()))
        .append("), scenario `")
        .append(score.scenarioHash())
        .append("`, engine ")
        .append(score.engineVersion())
        .append(".\n\n");
  }

  private static void row(
      String outcome, double mean, double low, double high, StringBuilder text) {
    text.append("| ")
        .append(outcome)
        .append(" | ")
        .append(Percentages.of(mean))
        .append(" | ")
        .append(Percentages.interval(low, high))
        .append(" |\n");
  }

  private void decision(@Nullable Decision decision, StringBuilder text) {
    if (decision == null) {
      text.append("The board has not decided.\n");
      return;
    }
    text.append("The board decided **")
        .append(decision.verdict())
        .append("**: ")
        .append(plain(decision.reasons()))
        .append("\n\n");
    decision
        .conditions()
        .forEach(
            each ->
                text.append("- ")
                    .append(plain(each.name()))
                    .append(", due ")
                    .append(each.due())
                    .append('\n'));
    text.append("[Decision](")
        .append(release.site(site, "/decisions/" + decision.id()))
        .append(")\n");
  }

  /** A double-quoted scalar, in which YAML escapes as JSON does. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < ' ' ? " " : Character.toString(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** One paragraph that Markdown takes as it is. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]|#])", "\\\\$1").replaceAll("\\s+", " ").strip();
  }
}
