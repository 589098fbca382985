package dev.slipway.desk.web.help;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The reference of the interface for programs, and its description for those who signed in. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReferenceController {

  private final String description;

  ReferenceController(@Value("${springdoc.api-docs.path}") String description) {
    this.description = description;
  }

  @GetMapping("/help/api")
  String show() {
    return "desk/reference";
  }

  /** Programs read it with a token, people in their session. */
  @GetMapping("/help/openapi.json")
  String description() {
    return "forward:" + description;
  }
}
