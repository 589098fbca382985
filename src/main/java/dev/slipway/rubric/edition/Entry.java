package dev.slipway.rubric.edition;

import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric says in one place: a number, or two that rest on one basis.
 *
 * @param path of the member of the document that it stands in; members of lists go by their ids
 * @param section under which it is listed
 * @param question that its first number answers; null where it answers none by itself
 * @param parts its numbers
 * @param basis path of the text that says what they rest on
 * @param source path of the text that says where that can be read
 */
public record Entry(
    List<String> path,
    String section,
    @Nullable Question question,
    List<Part> parts,
    List<String> basis,
    List<String> source) {

  /** The members that hold what single answers of a release rest on. */
  private static final String BASES = "bases";

  private static final String SOURCES = "sources";

  /**
   * One number.
   *
   * @param name tells it from the other: {@code value} where there is no other
   * @param unit as forms name it
   */
  public record Part(String name, List<String> path, Range range, String unit) {

    static Part of(String name, List<String> path, Question like) {
      return new Part(name, path, like.range(), like.unit().code());
    }
  }

  /** By which addresses and drafts name it. */
  public String key() {
    return String.join(".", path);
  }

  /** The last name of its path: a level, an id or a kind. */
  public String last() {
    return path.get(path.size() - 1);
  }

  /** The threat or benefit that it is about, by its id; empty for none. */
  public String outcome() {
    return path.get(0).equals("threats") || path.get(0).equals("benefits") ? path.get(1) : "";
  }

  /** Of the whole release, with its basis apart. */
  static Entry apart(List<String> path, String section, Question question) {
    return new Entry(
        path,
        section,
        question,
        List.of(Part.of("value", path, question)),
        List.of(BASES, String.join(".", path)),
        List.of(SOURCES, String.join(".", path)));
  }

  /** Of a member that holds its own basis. */
  static Entry within(
      List<String> path, String section, @Nullable Question question, Part... parts) {
    return new Entry(
        path, section, question, List.of(parts), below(path, "basis"), below(path, "source"));
  }

  static List<String> below(List<String> path, String member) {
    List<String> longer = new ArrayList<>(path);
    longer.add(member);
    return List.copyOf(longer);
  }
}
