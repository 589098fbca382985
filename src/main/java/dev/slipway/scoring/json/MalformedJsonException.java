package dev.slipway.scoring.json;

/** The text is not JSON, or is nested too deeply; says where reading stopped. */
public class MalformedJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedJsonException(String what, int line, int column) {
    super(what);
    this.line = line;
    this.column = column;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1. */
  public int column() {
    return column;
  }
}
