package dev.slipway.rubric;

import dev.slipway.rubric.adoption.Adoptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the rubrics that come with the product while the application starts. Where none is in force
 * yet the newest comes into force, and its policy as the first, so that nothing that runs at start
 * finds none; where one is, a newer one is only there to be adopted.
 */
@Component
class RubricLoader implements SmartInitializingSingleton {

  private static final List<ClassPathResource> SHIPPED =
      List.of(
          new ClassPathResource("rubric/rubric-1.json"),
          new ClassPathResource("rubric/rubric-2.json"));

  private final RubricVersions versions;
  private final Policies policies;
  private final Adoptions adoptions;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RubricLoader(
      RubricVersions versions,
      Policies policies,
      Adoptions adoptions,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.versions = versions;
    this.policies = policies;
    this.adoptions = adoptions;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> load());
  }

  private void load() {
    List<Rubric> loaded = SHIPPED.stream().map(RubricLoader::text).map(this::load).toList();
    Rubric newest = loaded.get(loaded.size() - 1);
    policies.begin(newest.terms());
    if (adoptions.current().isEmpty()) {
      adoptions.begin(newest.version(), newest.name());
    }
  }

  private Rubric load(String document) {
    Rubric rubric = Rubrics.read(document);
    if (!versions.existsById(rubric.version())) {
      versions.save(new RubricVersion(rubric.version(), rubric.name(), document, clock.instant()));
      events.publishEvent(new RubricLoaded(rubric.version(), rubric.name()));
    }
    return rubric;
  }

  private static String text(ClassPathResource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
