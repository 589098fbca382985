package dev.slipway.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. Never deleted, because the trail and decisions name people. */
@Entity
@Table(name = "person")
class Person {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String signInName;
  private String fullName;
  private @Nullable String email;
  private @Nullable String passwordHash;
  private @Nullable String issuer;
  private @Nullable String subject;
  private boolean active = true;
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "person_role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Person() {}

  Person(NewPerson given, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.signInName = given.signInName().toLowerCase(Locale.ROOT);
    this.fullName = given.fullName();
    this.email = given.email();
    this.passwordHash = given.passwordHash();
    this.roles.addAll(given.roles());
    this.createdAt = createdAt;
  }

  /** What others may know of this person. */
  PersonCard card() {
    return new PersonCard(id, signInName, fullName, email, Set.copyOf(roles), active);
  }

  Account account() {
    return new Account(
        card(), version == null ? 0 : version, passwordHash != null, subject != null, createdAt);
  }

  void change(AccountDetails details) {
    this.fullName = details.fullName();
    this.email = details.email();
    if (!roles.equals(details.roles())) {
      this.roles.clear();
      this.roles.addAll(details.roles());
    }
  }

  /** Lets them come from an identity provider, under the name that it has for them. */
  void link(String issuer, String subject) {
    this.issuer = issuer;
    this.subject = subject;
  }

  boolean isLinked() {
    return subject != null;
  }

  UUID id() {
    return id;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }

  /** Takes the hash of a password that the person chose. */
  void setPassword(@Nullable String hash) {
    this.passwordHash = hash;
  }

  void setActive(boolean active) {
    this.active = active;
  }

  boolean isActive() {
    return active;
  }

  Instant createdAt() {
    return createdAt;
  }
}
