package dev.slipway.account.quota;

import java.util.OptionalLong;

/**
 * A person has as much of something as one person may have, or an instance does as much at once as
 * it can; nothing was begun or kept.
 */
public class QuotaExceededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient OptionalLong retryAfterSeconds;
  private final transient Object[] args;

  QuotaExceededException(String code, OptionalLong retryAfterSeconds, Object... args) {
    super(code);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.args = args.clone();
  }

  /** Of something that is soon possible again. */
  public static QuotaExceededException forNow(String code, long retryAfterSeconds) {
    return new QuotaExceededException(code, OptionalLong.of(retryAfterSeconds));
  }

  /** Key of the message that says how much there is, and what to do. */
  public String code() {
    return code;
  }

  /** What the message names. */
  public Object[] args() {
    return args.clone();
  }

  /** When it is worth trying again; nothing where waiting does not help. */
  public OptionalLong retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
