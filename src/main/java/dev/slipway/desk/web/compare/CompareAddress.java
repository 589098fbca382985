package dev.slipway.desk.web.compare;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is compared, as the address says it.
 *
 * @param with proposals, each once
 * @param horizon months, or null as long as nothing was chosen
 * @param fromRelease whether they are counted from each plan's first release, not from the decision
 * @param seed of the random numbers, or null for the board's
 * @param scale id of the scale of outcomes that it is read under; empty for the proposals' own
 * @param claims whether submitters' claims stand in the place of the rubric's answers
 */
record CompareAddress(
    List<UUID> with,
    @Nullable Integer horizon,
    boolean fromRelease,
    @Nullable Long seed,
    String scale,
    boolean claims) {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST = 120;
  private static final String RELEASE = "release";
  private static final String CLAIMS = "claims";

  CompareAddress {
    with = List.copyOf(with);
  }

  /** What was asked for, as it came; {@code horizon} is blank where none was chosen. */
  record Asked(
      List<String> with, String horizon, String window, String seed, String scale, String basis) {

    Asked(
        @Nullable List<String> with,
        @Nullable String horizon,
        @Nullable String window,
        @Nullable String seed,
        @Nullable String scale,
        @Nullable String basis) {
      this.with = with == null ? List.of() : List.copyOf(with);
      this.horizon = Objects.requireNonNullElse(horizon, "").strip();
      this.window = Objects.requireNonNullElse(window, "");
      this.seed = Objects.requireNonNullElse(seed, "").strip();
      this.scale = Objects.requireNonNullElse(scale, "");
      this.basis = Objects.requireNonNullElse(basis, "");
    }

    /** Leaves out what means nothing. */
    CompareAddress address() {
      return new CompareAddress(
          with.stream()
              .filter(text -> UUID_TEXT.matcher(text).matches())
              .map(UUID::fromString)
              .distinct()
              .toList(),
          months(),
          window.equals(RELEASE),
          seed.matches("-?[0-9]{1,18}") ? Long.valueOf(seed) : null,
          scale,
          basis.equals(CLAIMS));
    }

    private @Nullable Integer months() {
      int months = horizon.matches("[0-9]{1,3}") ? Integer.parseInt(horizon) : 0;
      return months >= 1 && months <= LONGEST ? months : null;
    }
  }

  CompareAddress without(UUID id) {
    return among(each -> !each.equals(id));
  }

  CompareAddress upTo(int months) {
    return new CompareAddress(with, months, fromRelease, seed, scale, claims);
  }

  /** The same about these of them. */
  CompareAddress among(Predicate<UUID> kept) {
    return new CompareAddress(
        with.stream().filter(kept).toList(), horizon, fromRelease, seed, scale, claims);
  }

  /** The page, or one of its files; encoded. */
  String href(String path) {
    UriComponentsBuilder built = UriComponentsBuilder.fromPath(path);
    with.forEach(id -> built.queryParam("with", id));
    if (horizon != null) {
      built.queryParam("horizon", horizon);
    }
    if (fromRelease) {
      built.queryParam("window", RELEASE);
    }
    if (seed != null) {
      built.queryParam("seed", seed);
    }
    if (!scale.isEmpty()) {
      built.queryParam("scale", "{scale}");
    }
    if (claims) {
      built.queryParam("basis", CLAIMS);
    }
    return built
        .encode()
        .buildAndExpand(scale.isEmpty() ? new Object[0] : new Object[] {scale})
        .toUriString();
  }
}
