package dev.slipway.system.security;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions stand in the database, and are written there sparingly. */
@Configuration
class SessionConfiguration {

  private static final String H2_INSERT =
      "merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)"
          + " key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)";

  /** Two requests of one page may put the same thing into the session at the same moment. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sameAttributeTwice(JdbcTemplate jdbc) {
    if (isPostgres(jdbc)) {
      return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
    return sessions -> sessions.setCreateSessionAttributeQuery(H2_INSERT);
  }

  /**
   * Takes the place of the database towards the filter of sessions. It is added late, since Spring
   * Boot sets up sessions in a database only where there is no repository of sessions yet.
   */
  @Bean
  static BeanDefinitionRegistryPostProcessor sparingSessions() {
    return registry ->
        registry.registerBeanDefinition(
            SparingSessions.class.getName(),
            BeanDefinitionBuilder.rootBeanDefinition(SparingSessions.class)
                .addConstructorArgReference("sessionRepository")
                .setPrimary(true)
                .getBeanDefinition());
  }

  private static boolean isPostgres(JdbcTemplate jdbc) {
    ConnectionCallback<String> address = connection -> connection.getMetaData().getURL();
    return DatabaseDriver.fromJdbcUrl(jdbc.execute(address)) == DatabaseDriver.POSTGRESQL;
  }
}
