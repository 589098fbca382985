package dev.slipway.api;

import org.springframework.http.HttpStatus;

/** A request that is refused for one reason, whose words stand under {@code api.problem.<code>}. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;

  public ProblemException(HttpStatus status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}
