package dev.slipway.proposal.evidence.imported;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result that somebody accepted from a document, before it is kept. */
public record NewResult(
    @Nullable String document,
    @Nullable String place,
    @Nullable String benchmark,
    @Nullable String metric,
    double value,
    @Nullable Long samples,
    @Nullable String ranOn,
    @Nullable String by) {

  private static final int LONGEST = 500;

  /** Whether nothing is missing that every result has. */
  public boolean isWhole() {
    return document != null
        && place != null
        && Double.isFinite(value)
        && (samples == null || samples > 0);
  }

  ImportedResult named(UUID id) {
    return new ImportedResult(
        id,
        cut(document),
        cut(place),
        cut(benchmark),
        cut(metric),
        value,
        samples,
        cut(ranOn),
        cut(by));
  }

  private static String cut(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String clean = text.replace("\0", "").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
  }
}
