package dev.slipway.desk.web.help;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The reference of the interface for programs, and its description for those who signed in. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReferenceController {

  /** What is before it in an address is where requests go. */
  private static final String DESCRIPTION = "/help/openapi.json";

  private final OpenApiWebMvcResource descriptions;

  ReferenceController(OpenApiWebMvcResource descriptions) {
    this.descriptions = descriptions;
  }

  @GetMapping("/help/api")
  String show() {
    return "desk/reference";
  }

  /** Programs read it with a token, people in their session. */
  @GetMapping(path = DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  byte[] description(HttpServletRequest request) throws JsonProcessingException {
    return descriptions.openapiJson(request, DESCRIPTION, Locale.ENGLISH);
  }
}
