package dev.slipway.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Noon of the 24th of November 2026. */
@TestConfiguration
public class FixedClock {

  @Bean
  Clock fixed() {
    return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  }
}
