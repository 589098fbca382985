package dev.slipway.system;

import dev.slipway.instance.DatabaseClock;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything reads: that of the database, which all instances share. */
@Configuration
class TimeConfiguration {

  @Bean
  DatabaseClock clock() {
    return new DatabaseClock(Clock.systemUTC());
  }
}
