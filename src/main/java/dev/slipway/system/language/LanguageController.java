package dev.slipway.system.language;

import dev.slipway.system.request.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the language that was chosen, and shows the same page in it. */
@Controller
@PreAuthorize("permitAll()")
class LanguageController {

  private final PageLanguage languages;

  LanguageController(PageLanguage languages) {
    this.languages = languages;
  }

  @PostMapping("/language")
  String choose(
      @RequestParam(defaultValue = "") String language,
      @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.spoken(language).ifPresent(chosen -> languages.setLocale(request, response, chosen));
    return "redirect:" + LocalAddress.of(from);
  }
}
