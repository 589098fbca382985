package dev.slipway.account.web;

import dev.slipway.account.Passwords;
import dev.slipway.account.PersonCard;
import dev.slipway.account.signin.PasswordCheck;
import dev.slipway.account.signin.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own page, and their own password. */
@Controller
@RequestMapping("/you")
@PreAuthorize("isAuthenticated()")
class YouController {

  private final YouPage page;
  private final Passwords passwords;
  private final PasswordCheck check;

  YouController(YouPage page, Passwords passwords, PasswordCheck check) {
    this.page = page;
    this.passwords = passwords;
    this.check = check;
  }

  @GetMapping
  String show(Model model) {
    return page.show(model);
  }

  @GetMapping("/password")
  String openPassword(Model model) {
    return form(PasswordForm.empty(null), model);
  }

  @PostMapping("/password")
  String changePassword(
      @ModelAttribute("form") PasswordForm form,
      BindingResult errors,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    PersonCard person = page.account().person();
    NewPassword.check(form.password(), form.repeated(), person.signInName(), errors);
    if (!errors.hasErrors()) {
      checkCurrent(person, form, request.getRemoteAddr(), errors);
    }
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(form, model);
    }
    passwords.set(person.id(), form.password());
    redirect.addFlashAttribute("message", "password.changed");
    return "redirect:/you";
  }

  private void checkCurrent(PersonCard person, PasswordForm form, String address, Errors errors) {
    try {
      if (check.opens(person.signInName(), form.current(), address).isEmpty()) {
        errors.rejectValue("current", "password.refused.current");
      }
    } catch (TooManyAttemptsException early) {
      errors.rejectValue("current", "password.refused.early", new Object[] {early.seconds()}, null);
    }
  }

  private String form(PasswordForm form, Model model) {
    model.addAttribute("account", page.account());
    model.addAttribute("form", form);
    return "account/password";
  }
}
