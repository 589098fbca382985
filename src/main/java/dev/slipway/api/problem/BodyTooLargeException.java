package dev.slipway.api.problem;

/** A request's body is longer than {@link LimitedBody#LIMIT}. */
class BodyTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
