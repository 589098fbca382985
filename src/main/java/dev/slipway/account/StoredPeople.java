package dev.slipway.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who has or had an account. */
interface StoredPeople extends Repository<Person, UUID> {

  Person saveAndFlush(Person person);

  @Query("select p from Person p left join fetch p.roles where p.id = :id")
  Optional<Person> findById(UUID id);

  Optional<Person> findBySignInName(String signInName);

  Optional<Person> findByIssuerAndSubject(String issuer, String subject);

  List<Person> findAllByEmailIgnoreCase(String email);

  @Query("select p from Person p left join fetch p.roles where p.id in :ids")
  List<Person> findAllByIdIn(Collection<UUID> ids);

  List<Person> findAllByOrderByFullName();

  @Query(
      "select p from Person p join fetch p.roles where :role member of p.roles"
          + " order by p.fullName")
  List<Person> withRole(Role role);

  @Query("select count(p) from Person p join p.roles r where r = :role and p.active")
  long countOpen(Role role);

  /** Whoever else wants to lock them waits until this transaction ends. */
  @NativeQuery("select 1 from person order by id for update")
  List<Integer> lockAll();
}
