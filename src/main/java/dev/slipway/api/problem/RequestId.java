package dev.slipway.api.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** By which the log, an answer and whoever asked for it speak of the same request. */
public final class RequestId {

  /** What the log calls it. */
  public static final String KEY = "request";

  /** The header in which it comes, and goes. */
  public static final String HEADER = "X-Request-Id";

  private RequestId() {}

  /** That of the request at hand. */
  public static @Nullable String now() {
    return MDC.get(KEY);
  }
}
