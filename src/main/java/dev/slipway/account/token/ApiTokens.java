package dev.slipway.account.token;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Secrets;
import dev.slipway.account.quota.Quotas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes tokens, knows whose a token is, and revokes them. */
@Service
@Transactional
public class ApiTokens {

  /** By which everybody sees, programs that look for lost secrets too, what it is. */
  public static final String PREFIX = "slp_";

  private static final int SHOWN = PREFIX.length() + 6;
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  private final StoredTokens tokens;
  private final People people;
  private final Quotas quotas;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApiTokens(
      StoredTokens tokens,
      People people,
      Quotas quotas,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.quotas = quotas;
    this.events = events;
    this.clock = clock;
  }

  /** Whom a token stands for, and for what. */
  public record Bearer(PersonCard person, Scope scope, TokenUse token) {}

  /**
   * A new token of a person; nobody can read it again.
   *
   * @throws dev.slipway.account.quota.QuotaExceededException if too many of theirs are good already
   */
  public String make(UUID personId, NewToken given) {
    PersonCard person = people.find(personId).orElseThrow();
    Instant now = clock.instant();
    quotas.requireToken(tokens.countGood(personId, now));
    String token = PREFIX + Secrets.make();
    tokens.saveAndFlush(
        new ApiToken(personId, given, token.substring(0, SHOWN), Secrets.hash(token), now));
    events.publishEvent(
        new TokenEvent.TokenMade(person, given.name(), given.scope(), now.plus(given.validFor())));
    return token;
  }

  /** Newest first, also those that are no longer good. */
  @Transactional(readOnly = true)
  public List<TokenCard> of(UUID personId) {
    Instant now = clock.instant();
    return tokens.findAllByPersonIdOrderByCreatedAtDesc(personId).stream()
        .map(token -> token.card(now))
        .toList();
  }

  /** Whose token this is, if it is good and the account is open; notes that it was used. */
  public Optional<Bearer> use(String token) {
    Instant now = clock.instant();
    Optional<ApiToken> found =
        token.startsWith(PREFIX)
            ? tokens.findBySecretHash(Secrets.hash(token)).filter(each -> each.isValid(now))
            : Optional.empty();
    return found.flatMap(
        each ->
            people
                .find(each.personId())
                .filter(PersonCard::active)
                .map(
                    person -> {
                      tokens.used(each.id(), now, now.minus(USE_NOTED_EVERY));
                      return new Bearer(person, each.scope(), new TokenUse(each.id(), each.name()));
                    }));
  }

  /** Whether the person had such a token; from now on it is no longer good. */
  public boolean revoke(UUID personId, UUID tokenId) {
    Optional<ApiToken> found = tokens.findByIdAndPersonId(tokenId, personId);
    found
        .filter(token -> !token.isRevoked())
        .ifPresent(
            token -> {
              token.revoke(clock.instant());
              tokens.saveAndFlush(token);
              events.publishEvent(
                  new TokenEvent.TokenRevoked(people.find(personId).orElseThrow(), token.name()));
            });
    return found.isPresent();
  }
}
