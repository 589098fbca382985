package dev.slipway.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.exchange.DemonstrationLoading;
import dev.slipway.exchange.LoadProgress;
import dev.slipway.exchange.LoadState;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every mapping as nobody and as each role, and compares who gets in with {@code access.csv}.
 * A new mapping without a line there fails. What each line means stands in its head.
 */
@Tag("once")
class AccessIT extends IntegrationTest {

  private static final String ANYBODY = "NSRCAU";

  /** What an auditor may send: what is their own, and what keeps nothing. */
  private static final List<String> HARMLESS =
      List.of(
          "POST /setup",
          "POST /choose-password",
          "POST /language",
          "POST /you/",
          "POST /inbox/",
          "POST /try",
          "POST /getting-started/",
          "POST /trail/check",
          "POST /proposals/{id}/precedents/preview");

  @Autowired private MockMvc mvc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  /** It would load for a while. */
  @MockitoBean private DemonstrationLoading demonstration;

  @BeforeEach
  void nothingToLoad() {
    when(demonstration.progress()).thenReturn(new LoadProgress(LoadState.NEVER, 0, 0));
  }

  @Test
  void everyMappingLetsInWhomTheTableSays() throws Exception {
    assertThat(found()).containsExactlyInAnyOrderEntriesOf(table());
  }

  @Test
  void auditorChangesNothing() throws Exception {
    Map<String, String> changing =
        table().entrySet().stream()
            .filter(line -> !line.getKey().startsWith("GET "))
            .filter(line -> HARMLESS.stream().noneMatch(line.getKey()::startsWith))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(changing).isNotEmpty();
    assertThat(changing.values()).noneMatch(who -> who.contains("U") || who.contains("N"));
  }

  private static Map<String, String> table() throws Exception {
    String text = new ClassPathResource("access.csv").getContentAsString(StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(",", -1))
        .collect(toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
  }

  private Map<String, String> found() throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (Asked asked : Asked.all(requestMappingHandlerMapping)) {
      found.put(asked.name(), letIn(asked));
    }
    return found;
  }

  /** The letters of those who are let in. */
  private String letIn(Asked asked) throws Exception {
    StringBuilder in = new StringBuilder();
    for (char who : ANYBODY.toCharArray()) {
      if (isIn(asked.request(Asked.NOWHERE).with(by(who)).with(csrf()))) {
        in.append(who);
      }
    }
    return in.toString();
  }

  /** A handler that fails was reached; that it does is for other tests to find. */
  private boolean isIn(MockHttpServletRequestBuilder request) throws Exception {
    try {
      return isIn(mvc.perform(request).andReturn().getResponse());
    } catch (ServletException failed) {
      return true;
    }
  }

  private static boolean isIn(MockHttpServletResponse answer) {
    String to = answer.getRedirectedUrl();
    boolean toSignIn = to != null && to.startsWith("/sign-in") && answer.getStatus() == 302;
    return answer.getStatus() != 403 && answer.getStatus() != 401 && !toSignIn;
  }

  private static RequestPostProcessor by(char who) {
    return Arrays.stream(Role.values())
        .filter(role -> letter(role) == who)
        .findFirst()
        .map(role -> TestPeople.byToken(TestPeople.someone(role)))
        .orElseGet(() -> anonymous());
  }

  private static char letter(Role role) {
    return role == Role.AUDITOR ? 'U' : role.name().charAt(0);
  }
}
