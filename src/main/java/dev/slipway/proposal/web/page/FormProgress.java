package dev.slipway.proposal.web.page;

import dev.slipway.draft.form.FieldMaps;
import java.util.List;
import java.util.Map;

/**
 * How far a release form is filled in.
 *
 * @param gaps what has to be answered or mended before the proposal can be saved and scored
 */
public record FormProgress(List<Gap> gaps) {

  private static final Map<String, String> SECTIONS =
      Map.of(
          "model", "decided",
          "question", "decided",
          "decisionDate", "decided",
          "confidentiality", "decided",
          "steps", "plan",
          "scope", "plan",
          "horizonMonths", "counts",
          "outcomeScale", "counts",
          "threats", "outcomes",
          "benefits", "outcomes");

  public FormProgress {
    gaps = List.copyOf(gaps);
  }

  /**
   * One of them.
   *
   * @param path of the field, such as {@code steps[0].access}
   * @param label what the page calls it
   * @param missing whether nothing was typed; otherwise what was typed cannot stand
   */
  record Gap(String path, String label, boolean missing) {

    public String section() {
      String part = FieldMaps.part(path);
      return SECTIONS.getOrDefault(part, part);
    }

    /** Id of the element to go to. */
    public String anchor() {
      return path.replaceAll("[\\[\\]]", "");
    }
  }

  public List<Gap> missing(String section) {
    return gaps.stream().filter(gap -> gap.missing() && gap.section().equals(section)).toList();
  }

  public List<Gap> wrong(String section) {
    return gaps.stream().filter(gap -> !gap.missing() && gap.section().equals(section)).toList();
  }

  public boolean complete(String section) {
    return gaps.stream().noneMatch(gap -> gap.section().equals(section));
  }

  public List<Gap> missing() {
    return gaps.stream().filter(Gap::missing).toList();
  }

  public List<Gap> wrong() {
    return gaps.stream().filter(gap -> !gap.missing()).toList();
  }
}
