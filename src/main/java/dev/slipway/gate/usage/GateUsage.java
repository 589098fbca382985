package dev.slipway.gate.usage;

import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateCode;
import dev.slipway.gate.GateVerdict;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelName;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts by day, model and verdict, and tells of refusals. Each instance adds what it counted to
 * the same rows once a minute and when it stops; one that is killed loses a minute.
 */
@Component
@EnableScheduling
public class GateUsage {

  private static final long EVERY_MILLIS = 60_000;
  private static final int DAYS = 30;
  private static final UUID NO_MODEL = new UUID(0, 0);

  private final Map<Asked, Long> asked = new ConcurrentHashMap<>();
  private final Map<Denied, Long> denied = new ConcurrentHashMap<>();
  private final UsageTable table;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  GateUsage(
      UsageTable table,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.table = table;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  private record Asked(LocalDate day, UUID modelId, String verdict) {}

  private record Denied(UUID modelId, UUID proposalId, AccessLevel access, GateCode code) {}

  public void count(GateAnswer answer) {
    ModelName model = answer.model();
    UUID modelId = model == null ? NO_MODEL : model.id();
    Asked question = new Asked(LocalDate.now(clock), modelId, answer.verdict().name());
    asked.merge(question, 1L, Long::sum);
    if (answer.verdict() == GateVerdict.DENY && answer.decision() != null) {
      UUID proposalId = answer.decision().proposalId();
      Denied refusal = new Denied(modelId, proposalId, answer.asked().access(), answer.code());
      denied.merge(refusal, 1L, Long::sum);
    }
  }

  /** What has been written in the last days, the latest first. */
  public List<AskedDay> days() {
    return AskedDay.of(table.since(first()));
  }

  /** Likewise of questions about one model. */
  public List<AskedDay> days(UUID modelId) {
    return AskedDay.of(table.since(first(), modelId));
  }

  private LocalDate first() {
    return LocalDate.now(clock).minusDays(DAYS - 1L);
  }

  @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
  @PreDestroy
  public void write() {
    drain(asked, (key, times) -> table.add(key.day(), key.modelId(), key.verdict(), times));
    drain(
        denied,
        (key, times) ->
            publish(
                new GateDenied(key.modelId(), key.proposalId(), key.access(), key.code(), times)));
  }

  private void publish(GateDenied refusals) {
    transaction.executeWithoutResult(status -> events.publishEvent(refusals));
  }

  private static <K> void drain(Map<K, Long> counted, BiConsumer<K, Long> write) {
    for (K key : counted.keySet()) {
      Long times = counted.remove(key);
      if (times != null) {
        write.accept(key, times);
      }
    }
  }
}
