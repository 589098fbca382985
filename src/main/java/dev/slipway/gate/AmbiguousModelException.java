package dev.slipway.gate;

/** Several models go by the same name and version; an identifier or a digest tells them apart. */
public class AmbiguousModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
