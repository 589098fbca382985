package dev.slipway.gate.approval;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a decision approved, modifications included.
 *
 * @param startsOn the day of its month 0
 * @param scope what the deployment may let people ask
 * @param runs the months at each level of access, by month; the last goes on for good
 */
public record Coverage(LocalDate startsOn, DeploymentScope scope, List<Run> runs) {

  /** Stands for all time before the plan begins. */
  static final int BEFORE = -1;

  private static final String NOT_DEPLOYED = "-";

  /**
   * Months at one level of access.
   *
   * @param from the first month; {@link #BEFORE} for the time before the plan
   * @param access null if the model is not deployed
   */
  public record Run(int from, @Nullable AccessLevel access) {

    boolean reaches(AccessLevel asked) {
      return access != null && access.compareTo(asked) >= 0;
    }
  }

  public Coverage {
    runs = runs.stream().sorted(Comparator.comparingInt(Run::from)).toList();
  }

  /** Whether it reaches so far on a day. */
  public boolean covers(AccessLevel asked, LocalDate on) {
    return runOn(on).filter(run -> run.reaches(asked)).isPresent();
  }

  /** From which later day on it reaches so far; nothing if it never does. */
  public Optional<LocalDate> nextFrom(AccessLevel asked, LocalDate on) {
    return runs.stream()
        .filter(run -> run.reaches(asked))
        .map(this::firstDay)
        .filter(day -> day.isAfter(on))
        .findFirst();
  }

  /** The day from which on it no longer reaches so far, if it does on this one. */
  public Optional<LocalDate> endOf(AccessLevel asked, LocalDate on) {
    return covers(asked, on)
        ? runs.stream()
            .filter(run -> !run.reaches(asked))
            .map(this::firstDay)
            .filter(day -> day.isAfter(on))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Run> runOn(LocalDate on) {
    return runs.stream()
        .filter(run -> run.from() == BEFORE || !firstDay(run).isAfter(on))
        .reduce((earlier, later) -> later);
  }

  private LocalDate firstDay(Run run) {
    return run.from() == BEFORE ? LocalDate.MIN : startsOn.plusMonths(run.from());
  }

  String storedRuns() {
    return runs.stream()
        .map(run -> run.from() + ":" + (run.access() == null ? NOT_DEPLOYED : run.access().name()))
        .collect(Collectors.joining(" "));
  }

  static List<Run> runs(String stored) {
    return Arrays.stream(stored.split(" "))
        .map(
            run -> {
              int colon = run.indexOf(':');
              String access = run.substring(colon + 1);
              return new Run(
                  Integer.parseInt(run.substring(0, colon)),
                  access.equals(NOT_DEPLOYED) ? null : AccessLevel.valueOf(access));
            })
        .toList();
  }
}
