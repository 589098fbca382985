package dev.slipway.imports.source;

import dev.slipway.imports.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One value of a document with the place where it stands. Documents are often not what their
 * specification says, so every question has an answer: what is missing, or of another kind, is just
 * not there.
 */
public final class Part {

  /** What a value is. */
  public enum Kind {
    MISSING,
    NOTHING,
    TEXT,
    NUMBER,
    TRUTH,
    LIST,
    MAP
  }

  private final Kind kind;
  private final Place place;
  private final String written;
  private final List<Part> items;
  private final Map<String, Part> members;

  private Part(
      Kind kind, Place place, String written, List<Part> items, Map<String, Part> members) {
    this.kind = kind;
    this.place = place;
    this.written = written;
    this.items = items;
    this.members = members;
  }

  static Part scalar(Kind kind, String written, Place place) {
    return new Part(kind, place, written, List.of(), Map.of());
  }

  static Part list(List<Part> items, Place place) {
    return new Part(Kind.LIST, place, "", items, Map.of());
  }

  static Part map(Map<String, Part> members, Place place) {
    return new Part(Kind.MAP, place, "", List.of(), members);
  }

  public Kind kind() {
    return kind;
  }

  public Place place() {
    return place;
  }

  public boolean is(Kind asked) {
    return kind == asked;
  }

  /** Whether anything is said here. */
  public boolean isGiven() {
    return kind != Kind.MISSING && kind != Kind.NOTHING;
  }

  /** The member that the names lead to. */
  public Part at(String... names) {
    Part part = this;
    for (String name : names) {
      Part inner = part.members.get(name);
      part = inner == null ? scalar(Kind.MISSING, "", part.place.child(name, 0)) : inner;
    }
    return part;
  }

  public boolean has(String name) {
    return at(name).isGiven();
  }

  public Map<String, Part> members() {
    return members;
  }

  /** The items of a list; a single value where a list might have stood counts as its only item. */
  public Collection<Part> items() {
    return switch (kind) {
      case LIST -> items;
      case MISSING, NOTHING -> List.of();
      default -> List.of(this);
    };
  }

  /** What is written, as a text of one line; nothing if it is blank or only a placeholder. */
  public Optional<String> text() {
    String text = written.strip();
    boolean scalar = kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH;
    return scalar && !Placeholders.is(text) ? Optional.of(text) : Optional.empty();
  }

  /** What is written, whatever it means; of a list, everything in it. */
  public String raw() {
    return items().stream().map(item -> item.written.strip()).collect(Collectors.joining(" "));
  }

  /** The texts of a list or of a single value. */
  public List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** The number, also where it is written as a text; nothing if it is none or not finite. */
  public OptionalDouble number() {
    return kind == Kind.NUMBER || kind == Kind.TEXT
        ? Numbers.read(written)
        : OptionalDouble.empty();
  }

  /** Whether it says true. */
  public boolean isTrue() {
    return (kind == Kind.TRUTH || kind == Kind.TEXT) && written.strip().equalsIgnoreCase("true");
  }
}
