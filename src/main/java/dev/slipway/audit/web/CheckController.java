package dev.slipway.audit.web;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.KnownHead;
import dev.slipway.audit.Trail;
import dev.slipway.audit.chain.TrailCheck;
import dev.slipway.audit.chain.TrailReader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Checks that the trail is as it was written. */
@Controller
@RequestMapping("/trail/check")
@PreAuthorize("isAuthenticated()")
class CheckController {

  private final Trail trail;
  private final TrailCheck check;
  private final TrailReader reader;

  CheckController(Trail trail, TrailCheck check, TrailReader reader) {
    this.trail = trail;
    this.check = check;
    this.reader = reader;
  }

  @GetMapping
  String open(Model page) {
    page.addAttribute("form", new CheckForm(""));
    return shown(page);
  }

  @PostMapping
  String check(
      @ModelAttribute("form") CheckForm asked,
      BindingResult errors,
      Model page,
      HttpServletResponse response) {
    Optional<KnownHead> known = KnownHead.read(asked.typed());
    if (known.isEmpty() && !asked.typed().isEmpty()) {
      errors.rejectValue("head", "trail.check.head.bad");
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return shown(page);
    }
    CheckResult result = check.check(known);
    page.addAttribute("result", CheckView.of(result, known.isPresent(), reads(result.finding())));
    return shown(page);
  }

  private Trail.@Nullable Line reads(@Nullable Finding finding) {
    if (finding == null) {
      return null;
    }
    long where = Objects.requireNonNullElse(finding.elsewhere(), finding.number());
    return reader.line(where).orElse(null);
  }

  private String shown(Model page) {
    page.addAttribute("head", trail.recordedHead().orElse(null));
    return "audit/check";
  }
}
