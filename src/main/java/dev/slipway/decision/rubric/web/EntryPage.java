package dev.slipway.decision.rubric.web;

import dev.slipway.form.NumbersView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry.
 *
 * @param before what the number rests on in the version that the draft began as
 * @param now what the number in the draft rests on
 * @param changedBy who changed it in the draft; null where nobody did
 * @param stamp of what the form is about
 * @param next key of the entry after it; null behind the last
 */
record EntryPage(
    String key,
    String section,
    String label,
    String explanation,
    List<Part> parts,
    Said before,
    Said now,
    int from,
    @Nullable String changedBy,
    String stamp,
    @Nullable String next) {

  /** What a number rests on, and where that can be read; no source where it is empty. */
  record Said(String basis, String source) {}

  /**
   * One number.
   *
   * @param path of its field
   * @param labelKey of its field's label
   * @param kind in which numbers live
   * @param unitKey of its unit's name
   * @param before what the version that the draft began as says
   * @param now what the draft says
   * @param saying in which frequencies the numbers are said; null for none
   */
  record Part(
      String path,
      String labelKey,
      String kind,
      String unitKey,
      @Nullable String saying,
      NumbersView before,
      NumbersView now) {}
}
