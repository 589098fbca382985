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
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole application without a web server, on a database of its own. Subclasses are
 * named {@code *IT} and run twice: on H2 and on PostgreSQL, unless they are tagged {@code once}
 * because nothing in them is about the database. What one leaves in the database the next can see,
 * so a test makes what it needs, or is {@code @Transactional}. A request by MockMvc is somebody's
 * who holds every role, unless it says by whom it is ({@code TestPeople.by}). All share one
 * application where they can, since to start one takes seconds; those that change what others rest
 * on (the policy), or count what is there, name one of their own by a property.
 */
@SpringBootTest(properties = IntegrationTest.NO_GOODBYE)
@TestPropertySource(
    properties = {
      "slipway.scoring.draws=" + IntegrationTest.DRAWS,
      "slipway.rubric.backcast-at-start=false",
      "slipway.cases.curves-ahead=false",
      // After each round or decision of each test this would be most of what is computed.
      "slipway.matters.after-asking=3650d",
      "slipway.dossier.after-decision=3650d"
    })
@AutoConfigureMockMvc
@Import({
  RequestsByDefault.class,
  QuickPasswords.class,
  CountedStatements.class,
  CheckedReadings.class,
  Board.class,
  DecisionWorld.class,
  FrontierWorld.class
})
public abstract class IntegrationTest {

  /** At the end of a run some twenty applications would close in turn, for half a minute. */
  public static final String NO_GOODBYE = "spring.main.register-shutdown-hook=false";

  /** A quarter of what people get: as much to test, in less time. */
  public static final int DRAWS = 1024;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
  }
}
