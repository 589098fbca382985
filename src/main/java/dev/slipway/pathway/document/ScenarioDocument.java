package dev.slipway.pathway.document;

import dev.slipway.pathway.Scenario;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scenario document as a tree of maps, lists, texts, numbers, flags and nulls, such as any JSON
 * reader gives.
 */
public final class ScenarioDocument {

  private ScenarioDocument() {}

  /** Reads a scenario. Never throws for what it is given: everything wrong with it is a fault. */
  public static ScenarioReading read(@Nullable Object tree) {
    return read(tree, CrossChecks.Allowed.NOTHING);
  }

  /**
   * Likewise, a scenario whose modifications are to choose from: two that conflict are no fault,
   * for they need not be chosen together.
   */
  public static ScenarioReading readCandidates(@Nullable Object tree) {
    return read(tree, new CrossChecks.Allowed(true, false));
  }

  /** Likewise, a scenario that was kept: what is refused only since then is no fault of it. */
  public static ScenarioReading readKept(@Nullable Object tree) {
    return read(tree, new CrossChecks.Allowed(true, true));
  }

  private static ScenarioReading read(@Nullable Object tree, CrossChecks.Allowed allowed) {
    Faults faults = new Faults();
    Scenario scenario = new ScenarioReader(faults).read(tree);
    new CrossChecks(faults, allowed).check(scenario);
    return new ScenarioReading(faults.isEmpty() ? scenario : null, faults.list());
  }

  /** What is wrong with a scenario that was put together otherwise than from a document. */
  public static List<Fault> faults(Scenario scenario) {
    return read(write(scenario)).faults();
  }

  /**
   * The request with every part that it leaves out taken from the defaults. A quantity is one part.
   * Plan, threats, benefits, modifications and reviewers left out stay empty; a threat or benefit
   * with the id of one among the defaults takes that one's kind and rate where it has none, and a
   * threat without a safeguard what the defaults' threats have.
   */
  public static @Nullable Object complete(@Nullable Object request, Scenario defaults) {
    return Completion.complete(request, write(defaults));
  }

  /** A quantity as it stands in the document: a number, or an object of three. */
  public static Object write(Quantity quantity) {
    return ScenarioWriter.quantity(quantity);
  }

  /** The document of a scenario, every member written out; reviewers only if there are any. */
  public static Map<String, @Nullable Object> write(Scenario scenario) {
    return ScenarioWriter.write(scenario);
  }
}
