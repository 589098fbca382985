package dev.slipway.precedent.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The classes into which cases are put, because image models are copied faster than others. */
public enum CaseGroup {
  LANGUAGE(Set.of("text", "code", "math", "multimodal"), Set.of("TEXT", "CODE")),
  IMAGE(Set.of("image", "3d"), Set.of("IMAGE")),
  VIDEO(Set.of("video", "world_model"), Set.of("VIDEO")),
  AUDIO(Set.of("speech", "music"), Set.of("AUDIO")),
  ACTION(Set.of("agent", "robotics", "games"), Set.of("AGENT")),
  BIOLOGY(Set.of("biology", "materials"), Set.of("BIOLOGY"));

  /** What a model profile may say that belongs to no class of cases. */
  private static final Set<String> CLASSLESS = Set.of("TABULAR");

  private final Set<String> ofCases;
  private final Set<String> ofProfiles;

  CaseGroup(Set<String> ofCases, Set<String> ofProfiles) {
    this.ofCases = ofCases;
    this.ofProfiles = ofProfiles;
  }

  /** What the data may name as a case's modality, in the order of the classes. */
  public static List<String> modalities() {
    return Arrays.stream(values()).flatMap(group -> group.ofCases.stream().sorted()).toList();
  }

  /** The class of a case by the modality that the data name. */
  public static Optional<CaseGroup> ofCase(String modality) {
    return Arrays.stream(values()).filter(group -> group.ofCases.contains(modality)).findFirst();
  }

  /**
   * The classes that a model's modalities belong to; none where they belong to no class.
   *
   * @throws IllegalArgumentException if a modality is not known
   */
  public static EnumSet<CaseGroup> ofProfile(Set<String> modalities) {
    EnumSet<CaseGroup> groups = EnumSet.noneOf(CaseGroup.class);
    for (String modality : modalities) {
      Optional<CaseGroup> group =
          Arrays.stream(values()).filter(g -> g.ofProfiles.contains(modality)).findFirst();
      if (group.isEmpty() && !CLASSLESS.contains(modality)) {
        throw new IllegalArgumentException("no such modality: " + modality);
      }
      group.ifPresent(groups::add);
    }
    return groups;
  }
}
