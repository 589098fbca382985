package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sensitivity.Evaluation.Likelihoods;
import dev.slipway.stats.sensitivity.JansenSums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A run of blocks and the sums over them. */
final class Stripe {

  /** The difference that a percentile makes needs no more draws than these. */
  private static final int DRAWS_FOR_SWINGS = 1024;

  /** Where the answer to a question is put, to see what difference it makes. */
  private static final double[] PERCENTILES = {0.05, 0.95};

  private final Design design;
  private final SensitivityOptions options;
  private final double[] advantage;
  private final Evaluation evaluation = new Evaluation();
  private final JansenSums bad;
  private final JansenSums good;
  private final JansenSums net;
  private final Sum mean = new Sum();

  /** By question, and by place where its answer is put. */
  private final Sum[][] pinned;

  /** Outcomes of about the right size, so that variances keep their digits. */
  record Typical(double bad, double good, double net) {
    static final Typical NOTHING = new Typical(0, 0, 0);
  }

  /** Both courses on the same columns. */
  private record Pair(Likelihoods proposed, Likelihoods today) {}

  /**
   * An empty stripe.
   *
   * @param advantage takes what as proposed gains over as today, by draw
   */
  Stripe(Design design, SensitivityOptions options, Typical typical, double[] advantage) {
    int count = design.sources().size();
    this.design = design;
    this.options = options;
    this.advantage = advantage;
    this.bad = new JansenSums(count, typical.bad());
    this.good = new JansenSums(count, typical.good());
    this.net = new JansenSums(count, typical.net());
    this.pinned = design.sources().stream().map(this::places).toArray(Sum[][]::new);
  }

  JansenSums bad() {
    return bad;
  }

  JansenSums good() {
    return good;
  }

  JansenSums net() {
    return net;
  }

  Outcome mean() {
    return mean.outcome();
  }

  /** From low to high; of reviewers, from the one who says the least likelihood to the most. */
  QuestionSensitivity.Swing swing(int question) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Sum sum : pinned[question]) {
      outcomes.add(mean.changedBy(sum));
    }
    if (ReviewerChoice.is(design.sources().get(question))) {
      outcomes.sort(Comparator.comparingDouble(Outcome::bad));
    }
    return new QuestionSensitivity.Swing(outcomes.get(0), outcomes.get(outcomes.size() - 1));
  }

  void add(Stripe more) {
    bad.add(more.bad);
    good.add(more.good);
    net.add(more.net);
    mean.add(more.mean);
    for (int q = 0; q < pinned.length; q++) {
      for (int i = 0; i < pinned[q].length; i++) {
        pinned[q][i].add(more.pinned[q][i]);
      }
    }
  }

  Typical typical(DrawnColumns columns, int size) {
    Pair pair = pair(evaluation.block(columns, size));
    return new Typical(
        average(pair.proposed().bad()), average(pair.proposed().good()), average(net(pair)));
  }

  void block(DrawnColumns first, DrawnColumns second, int from, int size) {
    BlockDraws drawn = evaluation.block(first, size);
    Pair a = pair(drawn);
    Pair b = pair(evaluation.block(second, size));
    double[] netA = net(a);
    double[] netB = net(b);
    for (int i = 0; i < size; i++) {
      bad.base(from + i, a.proposed().bad()[i], b.proposed().bad()[i]);
      good.base(from + i, a.proposed().good()[i], b.proposed().good()[i]);
      net.base(from + i, netA[i], netB[i]);
      advantage[from + i] = gained(a, i);
    }
    mean.add(a.proposed(), netA);
    List<Source> sources = design.sources();
    for (int q = 0; q < sources.size(); q++) {
      Source source = sources.get(q);
      DrawnColumns swapped = first.with(source.key(), second.get(source.key()));
      Pair ab = pair(drawn.with(source.column(), swapped), source, a);
      double[] netAb = net(ab);
      for (int i = 0; i < size; i++) {
        double badAb = ab.proposed().bad()[i];
        double goodAb = ab.proposed().good()[i];
        bad.swapped(q, from + i, a.proposed().bad()[i], b.proposed().bad()[i], badAb);
        good.swapped(q, from + i, a.proposed().good()[i], b.proposed().good()[i], goodAb);
        net.swapped(q, from + i, netA[i], netB[i], netAb[i]);
      }
      if (options.swings() && from < DRAWS_FOR_SWINGS) {
        for (int place = 0; place < pinned[q].length; place++) {
          pin(pinned[q][place], first, drawn, source, a, place);
        }
      }
    }
  }

  private void pin(
      Sum sum, DrawnColumns first, BlockDraws drawn, Source source, Pair a, int place) {
    int size = drawn.size();
    int[] column =
        ReviewerChoice.is(source)
            ? ReviewerChoice.alone(place, scenario(), first.get(source.key()), size)
            : NormalScores.pinned(source, first, size, PERCENTILES[place]);
    DrawnColumns swapped = first.with(source.key(), column);
    Pair there = pair(drawn.with(source.column(), swapped), source, a);
    sum.addDifference(there.proposed(), net(there), a.proposed(), net(a));
  }

  /** An empty sum for each place where the answer to a question is put. */
  private Sum[] places(Source source) {
    int count =
        ReviewerChoice.is(source) ? scenario().reviewers().all().size() : PERCENTILES.length;
    Sum[] sums = new Sum[count];
    for (int i = 0; i < count; i++) {
      sums[i] = new Sum();
    }
    return sums;
  }

  private Scenario scenario() {
    return design.proposed().scenario();
  }

  private Pair pair(BlockDraws block) {
    return new Pair(evaluation.of(design.proposed(), block), evaluation.of(design.today(), block));
  }

  /** Today is run anew only where it depends on the question. */
  private Pair pair(BlockDraws block, Source changed, Pair before) {
    return new Pair(
        evaluation.of(design.proposed(), block),
        changed.ofToday() ? evaluation.of(design.today(), block) : before.today());
  }

  private double[] net(Pair pair) {
    double[] net = new double[pair.proposed().bad().length];
    for (int i = 0; i < net.length; i++) {
      net[i] =
          options.ofMargin()
              ? gained(pair, i)
              : pair.proposed().good()[i] - options.valueRatio() * pair.proposed().bad()[i];
    }
    return net;
  }

  /** The net score as proposed minus that as today. */
  private double gained(Pair pair, int i) {
    double moreGood = pair.proposed().good()[i] - pair.today().good()[i];
    double moreBad = pair.proposed().bad()[i] - pair.today().bad()[i];
    return moreGood - options.valueRatio() * moreBad;
  }

  private static double average(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
