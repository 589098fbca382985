package dev.slipway.profile;

import java.util.UUID;

/**
 * A model as programs read it.
 *
 * @param revision how often what is said of it has changed
 */
public record ModelCard(UUID id, int revision, ProfileDetails details) {

  static ModelCard of(ModelProfile profile) {
    return new ModelCard(profile.id(), profile.revision(), profile.details());
  }
}
