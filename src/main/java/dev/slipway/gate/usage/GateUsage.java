package dev.slipway.gate.usage;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts by day and verdict. Each instance adds what it counted to the same rows once a minute and
 * when it stops; one that is killed loses a minute.
 */
@Component
@EnableScheduling
public class GateUsage {

  private static final long EVERY_MILLIS = 60_000;

  private final Map<Key, LongAdder> counted = new ConcurrentHashMap<>();
  private final UsageTable table;
  private final Clock clock;

  GateUsage(UsageTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  private record Key(LocalDate day, String verdict) {}

  /** How often one verdict was given on a day. */
  public record Count(LocalDate day, String verdict, long times) {}

  public void count(String verdict) {
    counted
        .computeIfAbsent(new Key(LocalDate.now(clock), verdict), any -> new LongAdder())
        .increment();
  }

  /** What has been written since a day, the latest day first. */
  public List<Count> since(LocalDate day) {
    return table.since(day);
  }

  @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
  @PreDestroy
  public void write() {
    LocalDate today = LocalDate.now(clock);
    counted.forEach(
        (key, adder) -> {
          long times = adder.sumThenReset();
          if (times > 0) {
            table.add(key.day(), key.verdict(), times);
          } else if (key.day().isBefore(today)) {
            counted.remove(key, adder);
          }
        });
  }
}
