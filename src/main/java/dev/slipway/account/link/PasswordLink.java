package dev.slipway.account.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The one link that a person has, if any; a new one takes the place of the former. */
@Entity
@Table(name = "password_link")
class PasswordLink {

  @Id private UUID personId;
  private String secretHash;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected PasswordLink() {}

  PasswordLink(UUID personId, String secretHash, Instant expiresAt) {
    this.personId = personId;
    this.secretHash = secretHash;
    this.expiresAt = expiresAt;
  }

  UUID personId() {
    return personId;
  }

  boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
