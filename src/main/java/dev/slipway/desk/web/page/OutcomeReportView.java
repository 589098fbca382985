package dev.slipway.desk.web.page;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Curves;
import dev.slipway.proposal.Observation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, beside what the score had said.
 *
 * @param kind for {@code level.happening.*}
 * @param linked whether the source is a web address
 * @param days days from the decision
 * @param open what the score gives as the chance that anyone could download the capability by then,
 *     or null where it says nothing of that day
 * @param bad what it gives as the likelihood of an extremely bad outcome by then, likewise
 */
public record OutcomeReportView(
    String kind,
    LocalDate on,
    String what,
    String source,
    boolean linked,
    long days,
    @Nullable Double open,
    @Nullable Double bad) {

  private static final double DAYS_OF_A_MONTH = 30.4375;

  static OutcomeReportView of(
      Observation observation, LocalDate decision, @Nullable Answer answer) {
    long days = ChronoUnit.DAYS.between(decision, observation.on());
    Curves curves = answer == null ? null : answer.first().assessment().curves();
    String source = observation.source();
    return new OutcomeReportView(
        observation.kind().name(),
        observation.on(),
        observation.what(),
        source,
        source.startsWith("https://") || source.startsWith("http://"),
        days,
        curves == null ? null : by(curves.open().mean(), days),
        curves == null ? null : by(curves.bad().mean(), days));
  }

  /** Whose address the source is; the source itself where it is none. */
  public String host() {
    try {
      String host = new URI(source).getHost();
      return host == null ? source : host;
    } catch (URISyntaxException notAnAddress) {
      return source;
    }
  }

  /** Up to a day in the middle of a month: between the month's ends. */
  private static @Nullable Double by(List<Double> months, long days) {
    double at = days / DAYS_OF_A_MONTH;
    int whole = (int) at;
    if (!(at >= 0) || whole >= months.size()) {
      return null;
    }
    double before = whole == 0 ? 0 : months.get(whole - 1);
    return before + (at - whole) * (months.get(whole) - before);
  }
}
