package dev.slipway.imports;

import java.util.List;

/** A document that cannot be read, or must not be relied on, with the place and the reason. */
public class RefusedDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why nothing was read. */
  public enum Reason {
    /** It is none of the formats that are read. */
    UNKNOWN,
    /** Something in it is wrong. */
    FAULTY,
    /** It is longer than what is read at once. */
    TOO_LARGE
  }

  private final Reason reason;
  private final String code;
  private final transient List<Object> args;
  private final transient Place place;

  private RefusedDocumentException(Reason reason, Place place, String code, Object... args) {
    super(code);
    this.reason = reason;
    this.place = place;
    this.code = code;
    this.args = List.of(args);
  }

  public static RefusedDocumentException unknown() {
    return new RefusedDocumentException(Reason.UNKNOWN, Place.DOCUMENT, "unknown");
  }

  public static RefusedDocumentException tooLarge() {
    return new RefusedDocumentException(Reason.TOO_LARGE, Place.DOCUMENT, "size");
  }

  /** The sentence stands under {@code fault.import.<code>}. */
  public static RefusedDocumentException faulty(Place place, String code, Object... args) {
    return new RefusedDocumentException(Reason.FAULTY, place, code, args);
  }

  public Reason reason() {
    return reason;
  }

  public Place place() {
    return place;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args;
  }
}
