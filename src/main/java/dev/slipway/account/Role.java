package dev.slipway.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a person may do. One person may hold several. */
public enum Role {
  /** Describes models and proposes releases. */
  SUBMITTER,
  /** Judges proposals. */
  REVIEWER,
  /** Leads the board and decides. */
  CHAIR,
  /** Keeps the catalogue and the installation. */
  ADMINISTRATOR,
  /** Reads everything and changes nothing. */
  AUDITOR;

  /** The name by which Spring Security knows the role. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** Those of whoever is signed in. */
  public static Set<Role> heldBy(Authentication person) {
    Set<String> granted = AuthorityUtils.authorityListToSet(person.getAuthorities());
    return Arrays.stream(values())
        .filter(role -> granted.contains(role.authority()))
        .collect(Collectors.toSet());
  }
}
