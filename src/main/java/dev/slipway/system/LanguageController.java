package dev.slipway.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Keeps the language that was chosen, and shows the same page in it. */
@Controller
@PreAuthorize("isAuthenticated()")
class LanguageController {

  private final LocaleResolver languages;

  LanguageController(LocaleResolver languages) {
    this.languages = languages;
  }

  @PostMapping("/language")
  String choose(
      @RequestParam(defaultValue = "") String language,
      @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    PageLanguage.spoken(language)
        .ifPresent(chosen -> languages.setLocale(request, response, chosen));
    return "redirect:" + local(from);
  }

  /** Only ever a path of our own, whatever the header says. */
  static String local(@Nullable String from) {
    if (from == null) {
      return "/";
    }
    try {
      URI page = URI.create(from);
      String path = page.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
        return "/";
      }
      return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
