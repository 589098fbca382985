package dev.slipway.pathway.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The ledgers of one strip: extremely bad outcomes, extremely good ones, either of both, and open
 * distribution with outcomes left aside. They serve strip after strip, so that what a strip needs
 * is in the processor's caches already.
 */
final class StripLedgers {

  private final BadLedger bad;
  private final PlainLedger good;
  private final PlainLedger either;
  private final OpenLedger open;
  private final double[][] both;

  StripLedgers(int size) {
    bad = new BadLedger(size);
    good = new PlainLedger(size);
    either = new PlainLedger(size);
    open = new OpenLedger(size);
    both = new double[PlainLedger.STATES][size];
  }

  int size() {
    return both[0].length;
  }

  BadLedger bad() {
    return bad;
  }

  void begin(int start) {
    bad.begin(start);
    good.begin(start);
    either.begin(start);
    open.begin(start);
  }

  /** The weights are released. */
  void release() {
    bad.release();
    good.release();
    either.release();
    open.release();
  }

  /** One month, with what each state loses in it to bad and to good outcomes. */
  void month(double[][] bads, double[][] goods, StateTransitions moves) {
    bad.month(bads, moves);
    good.month(goods, moves);
    either.month(Month.either(bads, goods, both), moves);
    open.month(moves);
  }

  void note(@Nullable MonthTally months, int t, int from) {
    if (months != null) {
      months.outcomes(t, from, bad.lost(), good.lost());
      months.moved(t, from, open.open());
    }
  }

  void end(Tally tally, int from) {
    bad.end(tally.bad(), from);
    good.end(tally.good(), from);
    either.end(tally.either(), from);
    tally.open(open.open());
  }
}
