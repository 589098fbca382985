package dev.slipway.account.token;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token, without what makes it one. */
@Entity
@Table(name = "api_token")
class ApiToken {

  @Id private UUID id;
  private UUID personId;
  private String tokenName;

  @Enumerated(EnumType.STRING)
  private Scope tokenScope;

  private String firstSigns;
  private String secretHash;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ApiToken() {}

  ApiToken(UUID personId, NewToken given, String firstSigns, String secretHash, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.personId = personId;
    this.tokenName = given.name();
    this.tokenScope = given.scope();
    this.firstSigns = firstSigns;
    this.secretHash = secretHash;
    this.createdAt = createdAt;
    this.expiresAt = createdAt.plus(given.validFor());
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  Scope scope() {
    return tokenScope;
  }

  String name() {
    return tokenName;
  }

  boolean isValid(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  void revoke(Instant now) {
    this.revokedAt = now;
  }

  TokenCard card(Instant now) {
    return new TokenCard(
        id, tokenName, tokenScope, firstSigns, createdAt, expiresAt, lastUsedAt, isValid(now));
  }
}
