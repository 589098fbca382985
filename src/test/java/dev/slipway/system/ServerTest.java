package dev.slipway.system;

import dev.slipway.IntegrationTest;
import dev.slipway.QuickPasswords;
import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.TestPeople;
import java.net.http.HttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test at the server as it stands in front of people, by somebody who holds every role. */
@Tag("once")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = IntegrationTest.NO_GOODBYE)
@Import(QuickPasswords.class)
abstract class ServerTest {

  @LocalServerPort int port;

  @Autowired private People people;

  HttpClient client;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.cases.curves-ahead", () -> "false");
  }

  @BeforeEach
  void signIn() {
    PersonCard person = TestPeople.joinWithPassword(people, "Mallory", TestPeople.everyRole());
    client = SignedInClient.of(address(), person.signInName(), TestPeople.PASSWORD);
  }

  String address() {
    return "http://localhost:" + port;
  }
}
