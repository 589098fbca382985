package dev.slipway.desk.web.trial;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import dev.slipway.scoring.capability.RealModel;
import dev.slipway.scoring.capability.RealModels;
import dev.slipway.stats.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The real models that come with Slipway, as releases to try: each on the day it came out. */
final class RealReleases {

  /** All but those that play games, of which the rubric says nothing. */
  private static final List<RealModel> ALL =
      RealModels.read().stream()
          .filter(each -> each.computeClass().isPresent())
          .sorted(Comparator.comparing(RealModel::name, String.CASE_INSENSITIVE_ORDER))
          .toList();

  private RealReleases() {}

  /** By the names of their kinds. */
  static Map<String, List<RealModel>> byKind() {
    return ALL.stream()
        .collect(
            groupingBy(each -> each.computeClass().orElseThrow().name(), TreeMap::new, toList()));
  }

  static Optional<RealModel> find(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The six answers as they are published. */
  static Tried tried(RealModel model) {
    return new Tried(
        model.name(),
        model.modalities().stream().map(Modality::valueOf).collect(toSet()),
        GeneralityLevel.valueOf(model.generality().name()),
        known(model.parameters()),
        known(model.compute()),
        AccessLevel.valueOf(model.access()),
        DeploymentScope.valueOf(model.scope().name()),
        model.released(),
        List.of());
  }

  private static @Nullable Quantity known(@Nullable Double number) {
    return number == null ? null : Quantity.of(number);
  }
}
