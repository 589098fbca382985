package dev.slipway.account.link;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every link that was not used yet. */
interface StoredLinks extends Repository<PasswordLink, UUID> {

  PasswordLink saveAndFlush(PasswordLink link);

  Optional<PasswordLink> findBySecretHash(String hash);

  /** Of two who use it at once the second finds nothing. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from PasswordLink l where l.secretHash = :hash")
  Optional<PasswordLink> lock(String hash);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from PasswordLink l where l.personId = :person")
  void deleteOf(UUID person);
}
