package dev.slipway.api.call;

import dev.slipway.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of what can be changed, as entity tags (RFC 9110): in quotation marks. */
public final class Versions {

  private static final String ANY = "*";

  private Versions() {}

  /** The tag of what has no number, but a text that is another after each change. */
  public static String tag(String version) {
    return '"' + version + '"';
  }

  /** The text that a change is meant for; null for whichever stands. */
  public static @Nullable String givenText(@Nullable String ifMatch) {
    return ifMatch == null || ifMatch.strip().equals(ANY)
        ? null
        : ifMatch.strip().replaceAll("^\"|\"$", "");
  }

  /** The tag of a version. */
  public static String tag(int version) {
    return "\"" + version + '"';
  }

  /**
   * The version that a change is meant for; null for whichever stands.
   *
   * @throws ProblemException if the request does not say
   */
  public static @Nullable Integer required(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "precondition.missing");
    }
    return given(ifMatch);
  }

  /** Likewise, where a request need not say. */
  public static @Nullable Integer given(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals(ANY)) {
      return null;
    }
    String tag = ifMatch.strip();
    if (!tag.matches("\"[0-9]{1,9}\"")) {
      throw new ProblemException(HttpStatus.PRECONDITION_FAILED, "precondition.failed");
    }
    return Integer.valueOf(tag.substring(1, tag.length() - 1));
  }
}
