package dev.slipway.audit.command;

import dev.slipway.audit.chain.TrailCheck;
import dev.slipway.audit.chain.TrailTable;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * As much of the application as the check needs. Not annotated, so that the application does not
 * find it.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  MessageSourceAutoConfiguration.class
})
@Import({TrailTable.class, TrailCheck.class})
class CheckContext {

  private static final String H2 = "jdbc:h2:";

  /** H2 makes a database where there is none; a check must not. */
  @Bean
  JdbcConnectionDetails existingDatabase(DataSourceProperties properties) {
    String url = properties.determineUrl();
    String existing = url.startsWith(H2) ? url + ";IFEXISTS=TRUE" : url;
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return Objects.requireNonNullElse(properties.determineUsername(), "");
      }

      @Override
      public String getPassword() {
        return Objects.requireNonNullElse(properties.determinePassword(), "");
      }

      @Override
      public String getJdbcUrl() {
        return existing;
      }
    };
  }
}
