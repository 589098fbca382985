package dev.slipway.pathway;

/**
 * A way in which an extremely good outcome may arise.
 *
 * @param relative whether its rate speaks of the rubric's model and is carried over to this one
 * @param breadth whether generality acts on it where it is carried over
 */
public record Benefit(String id, boolean relative, boolean breadth) {

  public Benefit(String id, boolean relative) {
    this(id, relative, true);
  }
}
