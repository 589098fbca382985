package dev.slipway.api.problem;

import dev.slipway.pathway.document.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts refusals into words, as problem documents (RFC 9457). */
@Component
class ProblemWriter {

  /** More than this helps nobody; the document says how many there were. */
  static final int MAX_ERRORS = 500;

  private final MessageSource messages;
  private final JsonMapper mapper;

  ProblemWriter(MessageSource messages, JsonMapper mapper) {
    this.messages = messages;
    this.mapper = mapper;
  }

  /** One fault in words. */
  record Entry(String pointer, String detail, String accepted) {}

  /** A problem whose title and detail stand under {@code api.problem.<code>}. */
  ProblemDetail problem(HttpStatusCode status, String code, Object... args) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, say("api.problem." + code + ".detail", args));
    problem.setTitle(say("api.problem." + code));
    return problem;
  }

  /** What stands in the way now, in the words under {@code code}. */
  ProblemDetail conflict(String code) {
    return problem(HttpStatus.CONFLICT, "conflict", say(code));
  }

  /** More than one person may have, in the words under {@code code}. */
  ProblemDetail quota(String code, Object... args) {
    return problem(HttpStatus.TOO_MANY_REQUESTS, "quota", say(code, args));
  }

  ProblemDetail faults(HttpStatusCode status, List<Fault> faults) {
    ProblemDetail problem = problem(status, "faults", faults.size());
    problem.setProperty("errors", faults.stream().limit(MAX_ERRORS).map(this::entry).toList());
    return problem;
  }

  /** The fault for which a document was refused. */
  ProblemDetail document(Fault fault) {
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "document", entry(fault).detail());
    problem.setProperty("errors", List.of(entry(fault)));
    return problem;
  }

  /** As it goes out: by which request the log knows it, too. */
  byte[] bytes(ProblemDetail problem) {
    String request = RequestId.now();
    if (request != null) {
      problem.setProperty("requestId", request);
    }
    return mapper.writeValueAsBytes(problem);
  }

  private Entry entry(Fault fault) {
    Object[] args = fault.args().toArray();
    return new Entry(
        fault.pointer(),
        say("fault." + fault.code(), args),
        say("fault." + fault.code() + ".accepted", args));
  }

  private String say(String key, Object... args) {
    // The key for want of words: a refusal is still a refusal.
    return Objects.requireNonNull(messages.getMessage(key, args, key, Locale.ENGLISH));
  }
}
