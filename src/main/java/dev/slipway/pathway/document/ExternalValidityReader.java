package dev.slipway.pathway.document;

import dev.slipway.pathway.question.Range;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.ExternalValidity;

/** Reads how far a test speaks for the field. */
final class ExternalValidityReader {

  private static final Range ODDS = new Range(Kind.POSITIVE, 0, 1e15);

  private ExternalValidityReader() {}

  /** A stand-in after a fault. */
  static ExternalValidity read(Members in, Faults faults) {
    double relevance = in.has("relevance") ? in.number("relevance", 0, 1) : 1;
    if (relevance == 0 && faults.cleanAt(in.at("relevance"))) {
      faults.add(in.at("relevance"), "update.relevance");
    }
    Quantity odds = in.has("fieldOdds") ? in.quantity("fieldOdds", ODDS) : Quantity.of(1);
    if (odds.p50() == 0 && faults.cleanBelow(in.at("fieldOdds"))) {
      faults.add(in.at("fieldOdds"), "update.fieldOdds");
    }
    return relevance > 0 && odds.p50() > 0
        ? new ExternalValidity(relevance, odds)
        : ExternalValidity.SAME;
  }
}
