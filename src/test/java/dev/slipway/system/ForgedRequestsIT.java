package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.TestPeople;
import dev.slipway.backup.Backups;
import dev.slipway.elicitation.Board;
import dev.slipway.exchange.DemonstrationLoading;
import dev.slipway.exchange.LoadProgress;
import dev.slipway.exchange.LoadState;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Somebody who may everything sends identifiers of nothing and fields of nonsense to every address:
 * each is answered, and none by a failure of ours.
 */
@TestPropertySource(
    properties = {"spring.application.name=slipway-forged", "slipway.scoring.draws=64"})
class ForgedRequestsIT extends IntegrationTest {

  private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

  @Autowired private MockMvc mvc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private Board board;
  @Autowired private People people;

  /** It would load for a while. */
  @MockitoBean private DemonstrationLoading demonstration;

  /** To make a key of a passphrase is slow on purpose. */
  @MockitoBean private Backups backups;

  private PersonCard everything;

  @BeforeEach
  void everything() {
    when(demonstration.progress()).thenReturn(new LoadProgress(LoadState.NEVER, 0, 0));
    everything = TestPeople.join(people, "Everything", TestPeople.everyRole());
  }

  @Test
  void identifiersOfNothing() {
    assertThat(failures(Asked.NOWHERE, NOTHING)).isEmpty();
  }

  /**
   * SQL, a script, a path, control characters and others at once; and what is only out of range.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x' OR '1'='1'; DROP TABLE trail_line; --<script>alert(1)</script>../..%2f\0\uD83D\uDE00",
        "-99999999999999999999",
        NOTHING
      })
  void nonsenseInEveryField(String nonsense) {
    assertThat(failures(existing(board.submitted()), nonsense)).isEmpty();
  }

  @Test
  void nonsenseAsAnIdentifier() {
    String nonsense = "x'%20OR%201=1--%3Cscript%3E" + "9".repeat(3000);
    assertThat(failures(variable -> nonsense, "2023-05-05")).isEmpty();
  }

  /** A round is open, or over, and the parts are none of its. */
  @Test
  void partsOfNothing() {
    assertThat(failures(existing(board.asked()), "7")).isEmpty();
    assertThat(failures(existing(board.shown()), NOTHING)).isEmpty();
  }

  /** The proposal is there, and nothing that is said to be part of it. */
  private static UnaryOperator<String> existing(UUID proposal) {
    return variable -> variable.equals("id") ? proposal.toString() : Asked.NOWHERE.apply(variable);
  }

  private List<String> failures(UnaryOperator<String> variables, String value) {
    List<String> failures = new ArrayList<>();
    Asked.all(requestMappingHandlerMapping).stream()
        .filter(ForgedRequestsIT::canBeForged)
        .sorted(Comparator.comparing(ForgedRequestsIT::ends).thenComparing(Asked::name))
        .forEach(
            asked -> {
              MockHttpServletRequestBuilder request = asked.request(variables);
              FormFields.of(asked.handler()).forEach(name -> request.param(name, value));
              String answer = answer(request);
              if (answer.startsWith("5")) {
                failures.add(asked.name() + ": " + answer);
              }
            });
    return failures;
  }

  /** The other pages are the same for everybody. */
  private static boolean canBeForged(Asked asked) {
    return asked.pattern().contains("{") || !FormFields.of(asked.handler()).isEmpty();
  }

  /** What ends a proposal comes last. */
  private static boolean ends(Asked asked) {
    return asked.pattern().endsWith("/withdraw") || asked.pattern().endsWith("/erase");
  }

  private String answer(MockHttpServletRequestBuilder request) {
    try {
      return String.valueOf(
          mvc.perform(request.with(TestPeople.byToken(everything)).with(csrf()))
              .andReturn()
              .getResponse()
              .getStatus());
    } catch (ServletException failed) {
      return "500 " + failed.getCause();
    } catch (Exception failed) {
      return "500 " + failed;
    }
  }
}
