package dev.slipway.api.model;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is available already in a model's place. */
final class SubstituteMembers {

  /** Before a substitute was described, {@code availability} said one of these. */
  private enum Availability {
    NONE,
    RESTRICTED,
    OPEN
  }

  private final JsonBody body;

  SubstituteMembers(JsonBody body) {
    this.body = body;
  }

  /**
   * The substitute, or null where nothing like the model exists.
   *
   * @param shown for how many months the capability has been shown
   */
  @Nullable Substitute read(double shown) {
    Substitute earlier = earlier(shown);
    if (!body.has("substitute")) {
      return earlier;
    }
    if (body.has("availability")) {
      body.refuse("availability", "model.earlier", "substitute");
    }
    JsonBody part = body.object("substitute").orElse(null);
    if (part == null) {
      return null;
    }
    Members members = new Members(part);
    Substitute.Kind kind = members.level("kind", Substitute.Kind.class, null);
    Substitute.Route route = members.level("route", Substitute.Route.class, null);
    Double months = members.number("months", Substitute.SHORTEST, ProfileDetails.LONGEST_SHOWN);
    part.requireKnown();
    return new Substitute(kind, route, Objects.requireNonNullElse(months, Substitute.SHORTEST));
  }

  /** Another organisation's model was taken for an equal one. */
  private @Nullable Substitute earlier(double shown) {
    Availability said =
        new Members(body).level("availability", Availability.class, Availability.NONE);
    return said == Availability.NONE
        ? null
        : new Substitute(
            Substitute.Kind.AS_GOOD,
            said == Availability.OPEN ? Substitute.Route.WEIGHTS : Substitute.Route.SERVICE,
            Math.max(Substitute.SHORTEST, shown));
  }
}
