package dev.slipway.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was asked of a proposal that its present state does not allow. */
@ResponseStatus(HttpStatus.CONFLICT)
public class RefusedTransition extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /** For one of the reasons that {@code messages.properties} puts in words. */
  public RefusedTransition(String code) {
    super(code);
    this.code = code;
  }

  /** Refuses for one of the reasons that {@code messages.properties} puts in words. */
  public static void unless(boolean met, String code) {
    if (!met) {
      throw new RefusedTransition(code);
    }
  }

  /** Key of the message that says why, and what can be done. */
  public String code() {
    return code;
  }
}
