package dev.slipway;

import dev.slipway.comparison.frontier.FrontierWorld;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.CountedStatements;
import dev.slipway.desk.web.page.CheckedReadings;
import dev.slipway.elicitation.Board;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the whole application without a web server, on a database of its own. Subclasses are
 * named {@code *IT} and run twice: on H2 and on PostgreSQL, unless they are tagged {@code once}
 * because nothing in them is about the database. What one leaves in the database the next can see,
 * so a test makes what it needs, or is {@code @Transactional}. A request by MockMvc is somebody's
 * who holds every role, unless it says by whom it is ({@code TestPeople.by}). All share one
 * application where they can, since to start one takes seconds; those that change what others rest
 * on (the policy), or count what is there, name one of their own by a property.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({
  RequestsByDefault.class,
  CountedStatements.class,
  CheckedReadings.class,
  Board.class,
  DecisionWorld.class,
  FrontierWorld.class
})
public abstract class IntegrationTest {

  /** A quarter of what people get: as much to test, in less time. */
  public static final int DRAWS = 1024;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.scoring.draws", () -> DRAWS);
    registry.add("slipway.cases.curves-ahead", () -> "false");
    // Three papers after each decision of each test would be most of what is computed.
    registry.add("slipway.dossier.after-decision", () -> "3650d");
  }
}
