package dev.slipway.profile.web;

import dev.slipway.profile.ModelProfile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of models.
 *
 * @param demonstration whether Slipway itself brought it in, with the demonstration data
 */
record ProfileRow(
    UUID id,
    String name,
    String originator,
    List<String> outputs,
    @Nullable Double parameters,
    boolean parametersPublished,
    @Nullable String access,
    boolean demonstration) {

  static ProfileRow of(ModelProfile profile, boolean demonstration) {
    var count = profile.parameters();
    var access = profile.access();
    return new ProfileRow(
        profile.id(),
        profile.fullName(),
        profile.originator(),
        profile.modalities().outputs().stream().sorted().map(Enum::name).toList(),
        count == null ? null : count.middle(),
        profile.parametersPublished(),
        access == null ? null : access.name(),
        demonstration);
  }
}
