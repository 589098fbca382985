package dev.slipway.elicitation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was asked of a panel that does not go now, or not by this person. */
@ResponseStatus(HttpStatus.CONFLICT)
public class ElicitationRefused extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /** For one of the reasons that {@code messages.properties} puts in words. */
  public ElicitationRefused(String code) {
    super(code);
    this.code = code;
  }

  /** Key of the message that says why, and what can be done. */
  public String code() {
    return code;
  }
}
