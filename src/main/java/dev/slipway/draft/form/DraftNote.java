package dev.slipway.draft.form;

import dev.slipway.draft.FormAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the draft in its form.
 *
 * @param path the form's address
 * @param typedAt when the reader last typed in it, or null if nothing is unsaved
 * @param savedByOthers whether somebody else has saved since the reader began to type
 */
public record DraftNote(
    String path, long revision, @Nullable Instant typedAt, boolean savedByOthers) {

  public static DraftNote none(FormAddress form) {
    return new DraftNote(form.path(), 0, null, false);
  }
}
