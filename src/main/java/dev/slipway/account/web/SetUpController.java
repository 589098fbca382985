package dev.slipway.account.web;

import dev.slipway.account.NewPerson;
import dev.slipway.account.Role;
import dev.slipway.account.setup.SetUp;
import dev.slipway.form.Choices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.MessageSource;
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

/** Creates the first administrator, for whoever has the link from the log. */
@Controller
@RequestMapping("/setup")
@PreAuthorize("permitAll()")
class SetUpController {

  private final SetUp setUp;
  private final Choices choices;

  SetUpController(SetUp setUp, MessageSource messages) {
    this.setUp = setUp;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
    if (!setUp.opens(code)) {
      return gone(response);
    }
    return form(SetUpForm.empty(code), model);
  }

  @PostMapping
  String finish(
      @ModelAttribute("form") SetUpForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    if (!setUp.opens(form.code())) {
      return gone(response);
    }
    NewPerson first = read(form, errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(form, model);
    }
    if (!setUp.finish(form.code(), first, form.password())) {
      return gone(response);
    }
    redirect.addFlashAttribute("message", "setup.done");
    redirect.addFlashAttribute("name", first.signInName());
    return "redirect:/sign-in";
  }

  private static NewPerson read(SetUpForm form, BindingResult errors) {
    PersonFields.signInName(form.signInName(), false, errors);
    PersonFields.fullName(form.fullName(), errors);
    NewPassword.check(form.password(), form.repeated(), form.signInName(), errors);
    Set<Role> chosen = PersonFields.roles(form.roles());
    chosen.add(Role.ADMINISTRATOR);
    return new NewPerson(
        form.signInName(), form.fullName(), PersonFields.email(form.email(), errors), null, chosen);
  }

  private String form(SetUpForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("roles", choices.of("role.", Role.values()));
    return "account/setup";
  }

  private static String gone(HttpServletResponse response) {
    response.setStatus(HttpStatus.GONE.value());
    return "account/setup-gone";
  }
}
