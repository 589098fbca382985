package dev.slipway.system.outage;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Gives each connection of the pool an end to its waiting, so that one locked table or a database
 * that no longer answers does not take every connection. Migrations go beside the pool: they may
 * take as long as they need.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseTimeouts {

  /** Longer than a statement, which the database itself should end first. */
  private static final int SOCKET_SECONDS_MORE = 5;

  /**
   * The pool's setting for how long it hands out a used connection without asking whether it lives:
   * never (not within the same millisecond either, which 0 would allow), since a request would wait
   * for a database that has stopped answering to the end.
   */
  private static final String TRUSTED_FOR = "com.zaxxer.hikari.aliveBypassWindowMs";

  @Bean
  static BeanPostProcessor poolTimeouts(Environment environment) {
    if (System.getProperty(TRUSTED_FOR) == null) {
      System.setProperty(TRUSTED_FOR, "-1");
    }
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
          limit(
              pool,
              Binder.get(environment).bindOrCreate("slipway.database", DatabaseProperties.class));
        }
        return bean;
      }

      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new OneWaitDataSource(pool) : bean;
      }
    };
  }

  @Bean
  FlywayConfigurationCustomizer migrationsBesideThePool() {
    return (FluentConfiguration flyway) ->
        flyway.dataSource(
            DataSourceBuilder.derivedFrom(flyway.getDataSource())
                .type(SimpleDriverDataSource.class)
                .build());
  }

  private static void limit(HikariDataSource pool, DatabaseProperties properties) {
    long lock = properties.lockTimeout().toMillis();
    long statement = properties.statementTimeout().toMillis();
    if (DatabaseDriver.fromJdbcUrl(pool.getJdbcUrl()) == DatabaseDriver.POSTGRESQL) {
      pool.setConnectionInitSql(
          "set lock_timeout = %d; set statement_timeout = %d".formatted(lock, statement));
      pool.addDataSourceProperty("connectTimeout", "2");
      pool.addDataSourceProperty(
          "socketTimeout",
          Long.toString(properties.statementTimeout().toSeconds() + SOCKET_SECONDS_MORE));
      pool.addDataSourceProperty("cancelSignalTimeout", "2");
      pool.addDataSourceProperty("tcpKeepAlive", "true");
    } else {
      pool.setConnectionInitSql(
          "set lock_timeout %d; set query_timeout %d".formatted(lock, statement));
      // H2 closes a database whose file can't be written, and its connections still call
      // themselves valid; only a statement tells. The next one opens the database anew.
      pool.setConnectionTestQuery("select 1");
    }
  }
}
