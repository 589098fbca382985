package dev.slipway.account.web;

import dev.slipway.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where one signs in. Name and password themselves are read by the security chain. */
@Controller
@RequestMapping("/sign-in")
@PreAuthorize("permitAll()")
class SignInController {

  private static final String VIEW = "account/sign-in";

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String ended,
      @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable SignedIn person,
      Model model) {
    if (person != null) {
      return "redirect:/";
    }
    if (out != null) {
      model.addAttribute("message", "sign-in.out");
    }
    if (ended != null) {
      model.addAttribute("trouble", "sign-in.ended");
    }
    return VIEW;
  }

  /** The security chain forwards here what it refused. */
  @PostMapping
  @ResponseStatus(HttpStatus.UNAUTHORIZED)
  String refused(@RequestParam(defaultValue = "") String name, Model model) {
    model.addAttribute("name", name);
    model.addAttribute("refused", true);
    return VIEW;
  }
}
