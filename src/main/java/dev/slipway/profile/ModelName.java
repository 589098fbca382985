package dev.slipway.profile;

import java.util.UUID;

/** A model as lists of models offer it. */
public record ModelName(UUID id, String name, String version) {

  public static ModelName of(ModelProfile profile) {
    return new ModelName(profile.id(), profile.name(), profile.version());
  }

  /** Name and version, as people speak of it. */
  public String fullName() {
    return version.isEmpty() ? name : name + " " + version;
  }
}
