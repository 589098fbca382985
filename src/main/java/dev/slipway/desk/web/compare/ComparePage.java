package dev.slipway.desk.web.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a comparison.
 *
 * @param differences what is made alike for the comparison, by key of the sentence that says so
 * @param facts what the proposals ask, row by row
 * @param inputs what they rest on where that differs
 * @param same how many inputs are the same for all
 * @param fromRelease whether its months are counted from each plan's first release
 * @param result null until it has been worked out
 */
record ComparePage(
    List<Head> heads,
    List<Difference> differences,
    List<FactRow> facts,
    List<InputsRow> inputs,
    int same,
    int horizon,
    boolean fromRelease,
    String scale,
    List<Scale> scales,
    List<Seed> seeds,
    boolean claims,
    boolean anyClaims,
    @Nullable ResultView result,
    String address,
    String file) {

  /** Whether it is for the reader to say something before it can be worked out. */
  public boolean asks() {
    return differences.stream().anyMatch(Difference::asks);
  }

  /**
   * A proposal at the head of its column.
   *
   * @param letter by which charts name it
   * @param without the address of the comparison without it, or null where it is one of two
   */
  record Head(
      String letter,
      UUID id,
      String question,
      String modelName,
      LocalDate decisionDate,
      String mark,
      @Nullable String without) {}

  /**
   * What differs between the proposals' own scores and is made alike here.
   *
   * @param asks whether the reader has to say how
   */
  record Difference(String key, String values, boolean asks) {}

  /** The seed that it is worked out with. */
  public long seed() {
    return seeds.stream().filter(Seed::on).findFirst().orElseThrow().value();
  }

  /**
   * Random numbers that it can be worked out with.
   *
   * @param letters of the proposals whose scores were made with them
   * @param boards whether the board's policy names them at present
   */
  record Seed(long value, String letters, boolean boards, boolean on) {}

  /** A scale of outcomes that can be read under. */
  record Scale(String id, String name, boolean on) {}

  /** A row of facts; each cell is a list of things. */
  record FactRow(String key, List<Cell> cells) {

    public boolean differs() {
      return cells.stream().anyMatch(Cell::differs);
    }
  }

  /** What one proposal says; it differs if the first one says otherwise. */
  record Cell(List<Word> words, boolean differs) {}

  /** One of several things; {@code own} if the first proposal does not have it. */
  record Word(String text, boolean own) {}

  /** Facts that differ. */
  public List<FactRow> different() {
    return facts.stream().filter(FactRow::differs).toList();
  }

  /** Facts in which nothing differs. */
  public List<FactRow> alike() {
    return facts.stream().filter(row -> !row.differs()).toList();
  }

  /** Inputs that arise in all of them and differ. */
  public List<InputsRow> everywhere() {
    return inputs.stream().filter(InputsRow::arises).toList();
  }

  /** Inputs that do not arise in all of them. */
  public List<InputsRow> somewhere() {
    return inputs.stream().filter(row -> !row.arises()).toList();
  }
}
