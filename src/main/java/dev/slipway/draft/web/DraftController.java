package dev.slipway.draft.web;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.draft.DraftAck;
import dev.slipway.draft.DraftTooLargeException;
import dev.slipway.draft.DraftUpdate;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.NoSuchFormException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what is being typed. A person reaches their own drafts and nobody else's. */
@Controller
@RequestMapping("/drafts")
@PreAuthorize("isAuthenticated()")
class DraftController {

  /** What is sent at once: a whole draft, with the names of its fields. */
  private static final int LARGEST_REQUEST = 2 * Drafts.LARGEST;

  private final Drafts drafts;
  private final JsonMapper json;

  DraftController(Drafts drafts, JsonMapper json) {
    this.drafts = drafts;
    this.json = json;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
  ResponseEntity<DraftAck> type(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_REQUEST + 1);
    if (body.length > LARGEST_REQUEST) {
      throw new DraftTooLargeException();
    }
    return ResponseEntity.ok(drafts.type(read(body)));
  }

  /** A token for a page whose session ended while somebody was typing in it, and whose it is. */
  @GetMapping("/token")
  ResponseEntity<Map<String, String>> token(CsrfToken token, Principal person) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            Map.of(
                "header", token.getHeaderName(),
                "token", token.getToken(),
                "person", person.getName()));
  }

  @PostMapping("/discard")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
  String discard(@RequestParam String form, RedirectAttributes redirect) {
    FormAddress address = FormAddress.parse(form).orElseThrow(DraftController::bad);
    drafts.discard(address);
    redirect.addFlashAttribute("message", "draft.discarded");
    return "redirect:" + address.path();
  }

  @ExceptionHandler(DraftTooLargeException.class)
  ResponseEntity<Void> tooLarge() {
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
  }

  @ExceptionHandler(QuotaExceededException.class)
  ResponseEntity<Void> tooMany() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
  }

  @ExceptionHandler(NoSuchFormException.class)
  ResponseEntity<Void> noSuchForm() {
    return ResponseEntity.notFound().build();
  }

  private DraftUpdate read(byte[] body) {
    try {
      return Optional.ofNullable(json.readValue(body, TypedRequest.class))
          .flatMap(TypedRequest::read)
          .orElseThrow(DraftController::bad);
    } catch (JacksonException malformed) {
      throw bad();
    }
  }

  private static ResponseStatusException bad() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
