package dev.slipway.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageFilterTests {

  private final OutageFilter filter =
      new OutageFilter(mock(OutagePage.class), mock(ApiRefusals.class));
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/models/new");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aRedirectStandsWhereOnlyTheSessionCouldNotBeReadAgain() throws Exception {
    FilterChain chain =
        (asked, answer) -> {
          ((HttpServletResponse) answer).sendRedirect("/models/1");
          throw new CannotCreateTransactionException("no connection");
        };
    filter.doFilter(request, response, chain);
    assertThat(response.getRedirectedUrl()).isEqualTo("/models/1");
  }

  @Test
  void anAnswerThatBrokeOffIsNotTakenForAWholeOne() {
    FilterChain chain =
        (asked, answer) -> {
          answer.flushBuffer();
          throw new CannotCreateTransactionException("no connection");
        };
    assertThatThrownBy(() -> filter.doFilter(request, response, chain))
        .isInstanceOf(CannotCreateTransactionException.class);
  }
}
