package dev.slipway.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who a request comes from, as the session keeps it.
 *
 * @param signInName by which the trail names them
 */
public record SignedIn(UUID id, String signInName, String fullName)
    implements Principal, Serializable {

  @Override
  public String getName() {
    return signInName;
  }
}
