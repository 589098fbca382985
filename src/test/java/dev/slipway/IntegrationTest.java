package dev.slipway;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the whole application without a web server, on a database of its own. Subclasses are
 * named {@code *IT} and run twice: on H2 and on PostgreSQL. What one leaves in the database the
 * next can see, so a test makes what it needs, or is {@code @Transactional}. A request by MockMvc
 * is somebody's who holds every role, unless it says by whom it is ({@code TestPeople.by}).
 */
@SpringBootTest
@Import(RequestsByDefault.class)
public abstract class IntegrationTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
  }
}
