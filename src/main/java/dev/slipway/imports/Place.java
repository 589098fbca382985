package dev.slipway.imports;

/**
 * Where something stands in a document.
 *
 * @param pointer path of names and positions (RFC 6901), within {@code file#} in an archive; empty
 *     for running text
 * @param line counted from 1; 0 where lines say nothing
 */
public record Place(String pointer, int line) {

  public static final Place DOCUMENT = new Place("", 0);

  public static Place line(int line) {
    return new Place("", line);
  }

  /** The place of a member or an item within this one. */
  public Place child(Object step, int lineOfStep) {
    String escaped = step.toString().replace("~", "~0").replace("/", "~1");
    return new Place(pointer + "/" + escaped, lineOfStep);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return pointer;
    }
    return pointer.isEmpty() ? "line " + line : pointer + " (line " + line + ")";
  }
}
