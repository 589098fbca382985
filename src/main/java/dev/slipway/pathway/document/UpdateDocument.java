package dev.slipway.pathway.document;

import dev.slipway.pathway.question.Range;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts;
import dev.slipway.stats.update.Observation;
import dev.slipway.stats.update.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document that asks what evidence makes of a prior. */
public final class UpdateDocument {

  static final int MOST_ENTRIES = 50;
  static final long MOST_TRIALS = 1_000_000_000;

  private static final double MOST = 1e15;
  private static final Range POSITIVE = new Range(Kind.POSITIVE, 0, MOST);

  private final Faults faults = new Faults();

  private UpdateDocument() {}

  /** What was asked; to be used only if there are no faults. */
  public record Request(Kind kind, Quantity prior, List<Observation> evidence, List<Fault> faults) {
    public Request {
      evidence = List.copyOf(evidence);
      faults = List.copyOf(faults);
    }
  }

  /** The kinds of number of which there is evidence. */
  private enum Updated {
    UNIT,
    POSITIVE
  }

  /** Reads a request with every fault in it. */
  public static Request read(@Nullable Object tree) {
    return new UpdateDocument().request(tree);
  }

  private Request request(@Nullable Object tree) {
    Members in = Members.of(tree, "", faults, "prior", "kind", "evidence");
    boolean unit = in.level("kind", Updated.class) == Updated.UNIT;
    boolean known = faults.cleanAt(in.at("kind"));
    Quantity prior = in.quantity("prior", unit ? Range.UNIT : POSITIVE);
    if (!in.has("evidence") && faults.cleanAt("")) {
      faults.add(in.at("evidence"), "missing.list");
    } else if (in.tree("evidence") instanceof List<?> list && list.isEmpty()) {
      faults.add(in.at("evidence"), "update.none", MOST_ENTRIES);
    }
    List<Observation> evidence =
        known ? in.each("evidence", MOST_ENTRIES, unit ? this::counts : this::rate) : List.of();
    Kind kind = unit ? Kind.UNIT : Kind.POSITIVE;
    return new Request(kind, prior, faults.isEmpty() ? evidence : List.of(), faults.list());
  }

  private Observation counts(@Nullable Object tree, String pointer) {
    Members in =
        Members.of(
            tree, pointer, faults, "events", "trials", "direction", "relevance", "fieldOdds");
    long trials = in.whole("trials", 1, MOST_TRIALS);
    boolean known = faults.cleanAt(in.at("trials"));
    long events = in.whole("events", 0, known ? trials : MOST_TRIALS);
    return new Counts(
        known ? events : 0,
        trials,
        in.level("direction", Counts.Direction.class),
        ExternalValidityReader.read(in, faults));
  }

  private Observation rate(@Nullable Object tree, String pointer) {
    Members in = Members.of(tree, pointer, faults, "events", "years", "relevance", "fieldOdds");
    long events = in.whole("events", 0, MOST_TRIALS);
    double years = in.number("years", 0, MOST);
    if (years == 0 && faults.cleanAt(in.at("years"))) {
      faults.add(in.at("years"), "update.years");
    }
    return new Rate(events, years > 0 ? years : 1, ExternalValidityReader.read(in, faults));
  }
}
