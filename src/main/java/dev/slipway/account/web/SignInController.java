package dev.slipway.account.web;

import dev.slipway.account.SignedIn;
import dev.slipway.account.signin.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page; the security chain reads name and password. */
@Controller
@RequestMapping("/sign-in")
@PreAuthorize("permitAll()")
class SignInController {

  /** What the page says to whoever is sent here, by the word in its address. */
  private static final Map<String, String> WARNINGS =
      Map.of(
          "ended", "sign-in.ended",
          "closed", "sign-in.closed",
          "elsewhere", "sign-in.elsewhere.refused");

  private final SignInPage page;

  SignInController(SignInPage page) {
    this.page = page;
  }

  @GetMapping
  String show(
      @RequestParam Map<String, String> words,
      @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable SignedIn person,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (person != null) {
      return "redirect:/";
    }
    if (words.containsKey("refused")) {
      Refused.take(request, response).ifPresent(refused -> say(refused, model, response));
    }
    if (words.containsKey("out")) {
      model.addAttribute("message", "sign-in.out");
    }
    WARNINGS.forEach(
        (word, key) -> {
          if (words.containsKey(word)) {
            model.addAttribute("trouble", key);
          }
        });
    return page.show(model);
  }

  /** An attempt that failed, with the name as it was typed. */
  private static void say(Refused refused, Model model, HttpServletResponse response) {
    model.addAttribute("name", refused.name());
    if (refused.seconds() > 0) {
      model.addAttribute("seconds", refused.seconds());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    } else {
      model.addAttribute("refused", true);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
  }
}
