package dev.slipway.desk.web.answer;

import dev.slipway.desk.web.answer.PathwayPicture.Band;
import dev.slipway.desk.web.answer.PathwayPicture.Panel;
import dev.slipway.desk.web.answer.PathwayPicture.Row;
import dev.slipway.desk.web.answer.PathwayPicture.Stage;
import dev.slipway.desk.web.answer.PathwayPicture.Year;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Pathway;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the pathway of one score. */
final class PathwayDrawing {

  /** A band that is lower than this holds no name. */
  private static final double ROOM = 9;

  private final Answer answer;
  private final Asked asked;
  private final Names names;
  private final Axis axis;
  private final int unit;

  private PathwayDrawing(Answer answer, Asked asked, Names names) {
    Assessment plan = answer.first().assessment();
    this.answer = answer;
    this.asked = asked;
    this.names = names;
    this.axis = Axis.upTo(100 * Math.max(plan.bad().mean(), answer.asToday().bad().mean()));
    this.unit = Addition.decimals(plan.bad());
  }

  /** Null where the score tells nothing of months, and where nothing bad is counted. */
  static @Nullable PathwayPicture of(Answer answer, Asked asked, Names names) {
    Assessment plan = answer.first().assessment();
    boolean told = plan.pathway() != null && answer.asToday().pathway() != null;
    return told && asked.outline().threats() && plan.bad().mean() > 0
        ? new PathwayDrawing(answer, asked, names).picture()
        : null;
  }

  private PathwayPicture picture() {
    Assessment plan = answer.first().assessment();
    Pathway planned = Objects.requireNonNull(plan.pathway());
    List<Sheet> sheets = sheets(planned);
    return new PathwayPicture(
        List.of(
            new Panel(
                "planned",
                bands(sheets, planned),
                stages(plan, planned, true),
                new Gates(answer, asked, names, sheets).all(),
                years()),
            today()),
        axis.ticks(),
        rows(planned, Objects.requireNonNull(answer.asToday().pathway())));
  }

  private Panel today() {
    Pathway today = Objects.requireNonNull(answer.asToday().pathway());
    return new Panel(
        "today",
        bands(sheets(today), today),
        stages(answer.asToday(), today, false),
        List.of(),
        years());
  }

  /**
   * The lower and the upper edge of a band, month by month from the decision, in percent upwards.
   */
  record Sheet(String route, double[] lower, double[] upper) {}

  private List<Sheet> sheets(Pathway pathway) {
    double[] lower = new double[pathway.months() + 1];
    List<Sheet> sheets = new ArrayList<>();
    for (String route : pathway.by(0).byRoute().keySet()) {
      double[] upper = lower.clone();
      for (int t = 0; t < pathway.months(); t++) {
        upper[t + 1] += axis.at(100 * arisen(pathway, t).getOrDefault(route, 0.0));
      }
      sheets.add(new Sheet(route, lower, upper));
      lower = upper;
    }
    return sheets;
  }

  private static Map<String, Double> arisen(Pathway pathway, int month) {
    return pathway.by(month).byRoute();
  }

  private List<Band> bands(List<Sheet> sheets, Pathway pathway) {
    Map<String, Double> all = arisen(pathway, pathway.months() - 1);
    return sheets.stream()
        .filter(sheet -> all.getOrDefault(sheet.route(), 0.0) > 0)
        .map(this::band)
        .toList();
  }

  private Band band(Sheet sheet) {
    int last = sheet.upper().length - 1;
    double height = sheet.upper()[last] - sheet.lower()[last];
    double middle = 100 - (sheet.upper()[last] + sheet.lower()[last]) / 2;
    return new Band(
        sheet.route(),
        path(sheet),
        height >= ROOM ? Math.round(100 * middle) / 100.0 : null,
        Sentence.of(
            "pathway.band",
            route(sheet.route()),
            hundredths(height / 100 * axis.end()),
            asked.after(asked.horizon())));
  }

  private static String path(Sheet sheet) {
    int last = sheet.upper().length - 1;
    StringBuilder path = new StringBuilder("M0 100");
    for (int t = 0; t <= last; t++) {
      line(path, t, last, sheet.upper()[t]);
    }
    for (int t = last; t >= 0; t--) {
      line(path, t, last, sheet.lower()[t]);
    }
    return path.append('z').toString();
  }

  private static void line(StringBuilder path, int t, int last, double up) {
    path.append(String.format(Locale.ROOT, "L%.2f %.2f", 100.0 * t / last, 100 - up));
  }

  /** The release, and when a copy and open distribution are each as likely as not. */
  private List<Stage> stages(Assessment of, Pathway pathway, boolean released) {
    List<Stage> stages = new ArrayList<>();
    if (released && asked.outline().planned()) {
      int first = asked.firstStep() + delay();
      stages.add(new Stage("release", place(first), asked.after(first)));
    }
    stages.add(stage("copy", pathway.copied()));
    stages.add(stage("open", Objects.requireNonNull(of.curves()).open().mean()));
    return stages;
  }

  /** By how many months the modifications delay the plan. */
  private int delay() {
    Assessment all = answer.safeguarded() ? answer.withAll() : null;
    Change change = all == null ? null : all.change();
    return change == null ? 0 : change.delayMonths();
  }

  private Stage stage(String name, List<Double> chance) {
    Integer month = Pathway.asLikelyAsNot(chance);
    return month == null
        ? new Stage(name, 100, null)
        : new Stage(name, place(month + 1), asked.after(month + 1));
  }

  private double place(int months) {
    return Math.min(100, Math.round(1e4 * months / asked.horizon()) / 100.0);
  }

  private List<Year> years() {
    LocalDate decided = asked.decided();
    return IntStream.rangeClosed(1, asked.horizon())
        .filter(month -> YearMonth.from(decided.plusMonths(month)).getMonthValue() == 1)
        .mapToObj(month -> new Year(place(month), decided.plusMonths(month).getYear()))
        .toList();
  }

  private List<Row> rows(Pathway planned, Pathway today) {
    Map<String, Double> there = arisen(planned, planned.months() - 1);
    Map<String, Double> here = arisen(today, today.months() - 1);
    return there.keySet().stream()
        .filter(route -> there.getOrDefault(route, 0.0) > 0 || here.getOrDefault(route, 0.0) > 0)
        .map(
            route ->
                new Row(
                    route,
                    hundredths(100 * there.getOrDefault(route, 0.0)),
                    hundredths(100 * here.getOrDefault(route, 0.0))))
        .toList();
  }

  /** To the unit to which the whole is known. */
  private Sentence hundredths(double amount) {
    double least = Math.pow(10, -unit);
    return amount > 0 && amount < least / 2
        ? Sentence.of("pathway.under", least)
        : Sentence.of("pathway.amount", Addition.rounded(amount, unit));
  }

  static Sentence route(String route) {
    return Sentence.of("level.route." + route);
  }
}
