package dev.slipway.account.signin;

import dev.slipway.account.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads somebody's roles out of what the identity provider claims. */
@Component
class ClaimedRoles {

  private final OidcSettings settings;

  ClaimedRoles(OidcSettings settings) {
    this.settings = settings;
  }

  /** The roles that are claimed; nothing where claims give none, so that they are given here. */
  Optional<Set<Role>> in(Map<String, Object> claims) {
    if (settings.roles().isEmpty()) {
      return Optional.empty();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    values(claims).stream().map(settings.roles()::get).filter(Objects::nonNull).forEach(roles::add);
    return Optional.of(roles);
  }

  private List<String> values(Map<String, Object> claims) {
    Object found = claims.get(settings.rolesClaim());
    if (found == null) {
      found = claims;
      for (String part : settings.rolesClaim().split("\\.")) {
        found = found instanceof Map<?, ?> map ? map.get(part) : null;
      }
    }
    return texts(found);
  }

  private static List<String> texts(@Nullable Object found) {
    if (found instanceof Collection<?> several) {
      return several.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }
    return found instanceof String one ? List.of(one.split("[ ,]+")) : List.of();
  }
}
