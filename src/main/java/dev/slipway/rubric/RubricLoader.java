package dev.slipway.rubric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the rubric that comes with the product while the application starts, and its policy as the
 * first, so that nothing that runs at start finds none.
 */
@Component
class RubricLoader implements SmartInitializingSingleton {

  private static final ClassPathResource FIRST = new ClassPathResource("rubric/rubric-1.json");

  private final RubricVersions versions;
  private final Policies policies;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RubricLoader(
      RubricVersions versions,
      Policies policies,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.versions = versions;
    this.policies = policies;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> load(text()));
  }

  private void load(String document) {
    Rubric rubric = Rubrics.read(document);
    policies.begin(rubric.terms());
    if (!versions.existsById(rubric.version())) {
      versions.save(new RubricVersion(rubric.version(), rubric.name(), document, clock.instant()));
      events.publishEvent(new RubricLoaded(rubric.version(), rubric.name()));
    }
  }

  private static String text() {
    try {
      return FIRST.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
