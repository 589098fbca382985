package dev.slipway.desk.web.compare;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is compared, as the address says it.
 *
 * @param with proposals, each once
 * @param horizon months, or null as long as nothing was chosen
 * @param seed of the random numbers, or null for the board's
 * @param scale id of the scale of outcomes that it is read under; empty for the proposals' own
 * @param claims whether submitters' claims stand in the place of the rubric's answers
 */
record CompareAddress(
    List<UUID> with, @Nullable Integer horizon, @Nullable Long seed, String scale, boolean claims) {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST = 120;

  CompareAddress {
    with = List.copyOf(with);
  }

  /** Leaves out what means nothing. */
  static CompareAddress of(
      List<String> with, String horizon, String seed, String scale, String basis) {
    List<UUID> ids =
        with.stream()
            .filter(text -> UUID_TEXT.matcher(text).matches())
            .map(UUID::fromString)
            .distinct()
            .toList();
    return new CompareAddress(ids, months(horizon), number(seed), scale, basis.equals("claims"));
  }

  private static @Nullable Integer months(String text) {
    if (!text.strip().matches("[0-9]{1,3}")) {
      return null;
    }
    int months = Integer.parseInt(text.strip());
    return months >= 1 && months <= LONGEST ? months : null;
  }

  private static @Nullable Long number(String text) {
    return text.strip().matches("-?[0-9]{1,18}") ? Long.valueOf(text.strip()) : null;
  }

  CompareAddress without(UUID id) {
    return new CompareAddress(
        with.stream().filter(each -> !each.equals(id)).toList(), horizon, seed, scale, claims);
  }

  CompareAddress upTo(int months) {
    return new CompareAddress(with, months, seed, scale, claims);
  }

  /** The page, or one of its files; encoded. */
  String href(String path) {
    UriComponentsBuilder built = UriComponentsBuilder.fromPath(path);
    with.forEach(id -> built.queryParam("with", id));
    if (horizon != null) {
      built.queryParam("horizon", horizon);
    }
    if (seed != null) {
      built.queryParam("seed", seed);
    }
    if (!scale.isEmpty()) {
      built.queryParam("scale", "{scale}");
    }
    if (claims) {
      built.queryParam("basis", "claims");
    }
    return built
        .encode()
        .buildAndExpand(scale.isEmpty() ? new Object[0] : new Object[] {scale})
        .toUriString();
  }
}
