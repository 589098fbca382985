package dev.slipway.comparison.web;

import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Interaction;
import dev.slipway.pathway.verdict.Points;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.pathway.waterfall.MeanLikelihoods;
import dev.slipway.pathway.waterfall.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/**
 * What each modification adds to those before it, from the plan as it stands to all together. Bad
 * and good are drawn to one scale, each around levels of its own.
 *
 * @param bad what they do together beside what they would do apart; likewise good
 */
record WaterfallView(List<Row> rows, Sentence bad, Sentence good) {

  /**
   * One modification.
   *
   * @param first whether nothing is added before it
   */
  record Row(String id, String name, boolean first, Bar bad, Bar good) {}

  /**
   * A change of one likelihood, drawn in a box 200 wide.
   *
   * @param from where it starts, at the level before it
   * @param to where it ends
   * @param alone where it would end if it were the only one
   * @param change by how much
   * @param apart by how much if it were the only one
   */
  record Bar(double from, double to, double alone, Amount change, Amount apart) {

    /** Whether it changes something else alone than after those above it. */
    public boolean differs() {
      return !change.equals(apart);
    }

    public double left() {
      return Math.min(from, to);
    }

    /** So that a change of nothing is still seen. */
    public double wide() {
      return Math.max(1.5, Math.abs(to - from));
    }

    public double leftAlone() {
      return Math.min(from, alone);
    }

    public double wideAlone() {
      return Math.abs(alone - from);
    }
  }

  static WaterfallView of(Waterfall waterfall, ChangeVerdict verdict, UnaryOperator<String> name) {
    Column bad = new Column(waterfall, MeanLikelihoods::bad, verdict.bad().points());
    Column good = new Column(waterfall, MeanLikelihoods::good, verdict.good().points());
    double span = Math.max(bad.span(), good.span());
    List<Bar> ofBad = bad.bars(span);
    List<Bar> ofGood = good.bars(span);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < waterfall.steps().size(); i++) {
      String id = waterfall.steps().get(i).id();
      rows.add(new Row(id, name.apply(id), i == 0, ofBad.get(i), ofGood.get(i)));
    }
    return new WaterfallView(rows, bad.interaction(), good.interaction());
  }

  /** The bars of one likelihood. */
  private record Column(Waterfall waterfall, ToDoubleFunction<MeanLikelihoods> of, Points whole) {

    private static final double BOX = 200;
    private static final double MARGIN = 8;

    /** Smaller changes look as small as they are: a hundredth of this would fill the box else. */
    private static final double LEAST_SPAN = 0.01;

    double span() {
      return Math.max(LEAST_SPAN, ends().max().orElse(0) - ends().min().orElse(0));
    }

    List<Bar> bars(double span) {
      double middle = (ends().max().orElse(0) + ends().min().orElse(0)) / 2;
      double start = before();
      List<Bar> bars = new ArrayList<>();
      double level = start;
      for (Waterfall.Step step : waterfall.steps()) {
        double after = of.applyAsDouble(step.after());
        double apart = of.applyAsDouble(step.alone()) - start;
        bars.add(
            new Bar(
                at(level, middle, span),
                at(after, middle, span),
                at(level + apart, middle, span),
                Amount.of(after - level, level, whole),
                Amount.of(apart, start, whole)));
        level = after;
      }
      return bars;
    }

    Sentence interaction() {
      double together = of.applyAsDouble(waterfall.after().mean()) - before();
      double apart =
          waterfall.steps().stream()
              .mapToDouble(step -> of.applyAsDouble(step.alone()) - before())
              .sum();
      return Interaction.of(together, apart, before(), whole);
    }

    private double before() {
      return of.applyAsDouble(waterfall.before().mean());
    }

    /** Every level at which a bar starts or ends. */
    private DoubleStream ends() {
      double level = before();
      DoubleStream.Builder ends = DoubleStream.builder().add(level);
      for (Waterfall.Step step : waterfall.steps()) {
        ends.add(level + of.applyAsDouble(step.alone()) - before());
        level = of.applyAsDouble(step.after());
        ends.add(level);
      }
      return ends.build();
    }

    private static double at(double level, double middle, double span) {
      return Math.rint(10 * (BOX / 2 + (BOX - 2 * MARGIN) * (level - middle) / span)) / 10;
    }
  }
}
