package dev.slipway.account.web;

import dev.slipway.account.PersonCard;
import dev.slipway.account.link.PasswordLinks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person chooses a password by the link that an administrator gave them. */
@Controller
@RequestMapping("/choose-password")
@PreAuthorize("permitAll()")
class PasswordLinkController {

  private final PasswordLinks links;

  PasswordLinkController(PasswordLinks links) {
    this.links = links;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
    return links
        .holder(code)
        .map(person -> form(person, PasswordForm.empty(code), model))
        .orElseGet(() -> gone(response));
  }

  @PostMapping
  String choose(
      @ModelAttribute("form") PasswordForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<PersonCard> holder = links.holder(form.code());
    if (holder.isEmpty()) {
      return gone(response);
    }
    NewPassword.check(form.password(), form.repeated(), holder.get().signInName(), errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(holder.get(), form, model);
    }
    if (!links.redeem(form.code(), form.password())) {
      return gone(response);
    }
    redirect.addFlashAttribute("message", "password.chosen");
    redirect.addFlashAttribute("name", holder.get().signInName());
    return "redirect:/sign-in";
  }

  private static String form(PersonCard person, PasswordForm form, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("form", form);
    return "account/choose-password";
  }

  private static String gone(HttpServletResponse response) {
    response.setStatus(HttpStatus.GONE.value());
    return "account/link-gone";
  }
}
