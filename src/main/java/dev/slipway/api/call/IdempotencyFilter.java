package dev.slipway.api.call;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.token.TokenUse;
import dev.slipway.api.call.KeptAnswers.Answer;
import dev.slipway.api.call.KeptAnswers.Key;
import dev.slipway.api.call.KeptAnswers.Known;
import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does once what is sent several times with one Idempotency-Key. Only what succeeded is kept: what
 * was refused has changed nothing and may be put right under the same key.
 */
class IdempotencyFilter extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";

  /** Backups are as large as the database, and taking another one does no harm. */
  private static final String STREAMED = "/api/v1/backups";

  /** Printable ASCII; quotation marks around it, as the IETF's draft writes it, are part of it. */
  private static final String VALID = "[\\x21-\\x7e]{1,200}";

  /** Longer than any request takes: who worked on it then is no longer there. */
  private static final Duration LONGEST_WORK = Duration.ofMinutes(10);

  private final KeptAnswers answers;
  private final CurrentPerson person;
  private final ApiRefusals refusals;
  private final Clock clock;

  IdempotencyFilter(KeptAnswers answers, CurrentPerson person, ApiRefusals refusals, Clock clock) {
    this.answers = answers;
    this.person = person;
    this.refusals = refusals;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/")
        || request.getHeader(HEADER) == null
        || request.getRequestURI().equals(request.getContextPath() + STREAMED)
        || caller().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String given = request.getHeader(HEADER);
    if (!given.matches(VALID)) {
      refusals.refuse(request, response, HttpStatus.BAD_REQUEST, "idempotency.key");
      return;
    }
    Optional<RepeatableRequest> read = RepeatableRequest.of(request);
    if (read.isEmpty()) {
      refusals.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "size");
      return;
    }
    Key key = new Key(caller().orElseThrow(), given);
    RepeatableRequest repeatable = read.get();
    if (answers.begin(key, request.getRequestURI(), repeatable.fingerprint())) {
      work(key, repeatable, response, chain);
    } else {
      again(key, repeatable, response, chain);
    }
  }

  private void work(
      Key key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper cached = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      chain.doFilter(request, cached);
      if (HttpStatus.valueOf(cached.getStatus()).is2xxSuccessful()) {
        answers.keep(key, answer(cached));
        kept = true;
      }
    } finally {
      if (!kept) {
        answers.forget(key);
      }
    }
    cached.copyBodyToResponse();
  }

  private static Answer answer(ContentCachingResponseWrapper response) {
    return new Answer(
        response.getStatus(),
        response.getContentType(),
        response.getHeader(HttpHeaders.LOCATION),
        response.getHeader(HttpHeaders.ETAG),
        response.getContentAsByteArray());
  }

  private void again(
      Key key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Known known = answers.find(key).orElse(null);
    if (known != null && !known.fingerprint().equals(request.fingerprint())) {
      refusals.refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.other");
    } else if (known != null && known.answer() != null) {
      replay(known.answer(), response);
    } else if (known != null && known.begunAt().isBefore(clock.instant().minus(LONGEST_WORK))) {
      answers.forget(key);
      doFilterInternal(request, response, chain);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      refusals.refuse(request, response, HttpStatus.CONFLICT, "idempotency.running");
    }
  }

  private static void replay(Answer answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    response.setHeader(REPLAYED, "true");
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    if (answer.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.entityTag() != null) {
      response.setHeader(HttpHeaders.ETAG, answer.entityTag());
    }
    response.getOutputStream().write(answer.body());
  }

  private Optional<UUID> caller() {
    return person.token().map(TokenUse::id).or(person::maybeId);
  }
}
