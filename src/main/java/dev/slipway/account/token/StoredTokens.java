package dev.slipway.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every token that was ever made. */
interface StoredTokens extends Repository<ApiToken, UUID> {

  ApiToken saveAndFlush(ApiToken token);

  Optional<ApiToken> findBySecretHash(String hash);

  Optional<ApiToken> findByIdAndPersonId(UUID id, UUID personId);

  List<ApiToken> findAllByPersonIdOrderByCreatedAtDesc(UUID personId);

  @Query(
      "select count(t) from ApiToken t"
          + " where t.personId = :personId and t.revokedAt is null and t.expiresAt > :now")
  long countGood(UUID personId, Instant now);

  /** At most once in a while, so that many requests do not write one row over and over. */
  @Modifying
  @Query(
      "update ApiToken t set t.lastUsedAt = :now"
          + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)")
  void used(UUID id, Instant now, Instant before);
}
