package dev.slipway.api.gate;

import dev.slipway.api.RefusedException;
import dev.slipway.gate.GateQuestion;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.artefact.Digest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, as it stands in the address. */
record GateRequest(
    @Nullable String subject,
    @Nullable String model,
    @Nullable String access,
    @Nullable String scope,
    @Nullable String environment,
    @Nullable String on) {

  private static final int LONGEST = 200;

  /**
   * The question.
   *
   * @throws RefusedException with every fault
   */
  GateQuestion read(LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    Optional<Digest> digest = digest(faults);
    Optional<AccessLevel> level = level("/access", access, AccessLevel.class, faults);
    Optional<DeploymentScope> within =
        scope == null ? Optional.empty() : level("/scope", scope, DeploymentScope.class, faults);
    LocalDate day = on == null ? today : day(on, today, faults);
    String where = environment == null ? null : environment.strip();
    if (where != null && (where.isEmpty() || where.length() > LONGEST)) {
      faults.add(new Fault("/environment", "type.text", List.of(where, LONGEST)));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(faults);
    }
    return new GateQuestion(
        digest.orElse(null),
        model,
        level.orElseThrow(),
        within.orElse(null),
        where,
        Objects.requireNonNull(day));
  }

  private Optional<Digest> digest(List<Fault> faults) {
    if ((subject == null) == (model == null)) {
      faults.add(new Fault("/subject", "gate.subject", List.of()));
    }
    if (subject == null) {
      return Optional.empty();
    }
    Optional<Digest> digest = Digest.read(subject);
    if (digest.isEmpty()) {
      faults.add(new Fault("/subject", "digest", List.of(subject)));
    }
    return digest;
  }

  private static <E extends Enum<E>> Optional<E> level(
      String pointer, @Nullable String text, Class<E> type, List<Fault> faults) {
    Optional<E> level =
        Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst();
    if (level.isEmpty()) {
      String all =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      faults.add(
          text == null
              ? new Fault(pointer, "missing.level", List.of())
              : new Fault(pointer, "type.level", List.of(text, all)));
    }
    return level;
  }

  private static @Nullable LocalDate day(String text, LocalDate today, List<Fault> faults) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(today)) {
        faults.add(new Fault("/on", "gate.past", List.of(text)));
      }
      return day;
    } catch (DateTimeException notOne) {
      faults.add(new Fault("/on", "type.day", List.of(text)));
      return null;
    }
  }
}
