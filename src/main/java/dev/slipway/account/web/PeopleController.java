package dev.slipway.account.web;

import dev.slipway.account.Account;
import dev.slipway.account.AccountDetails;
import dev.slipway.account.Accounts;
import dev.slipway.account.LastAdministratorException;
import dev.slipway.account.Role;
import dev.slipway.form.Choices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has an account, and what administrators change about it. */
@Controller
@RequestMapping("/people")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PeopleController {

  private final Accounts accounts;
  private final Choices choices;

  PeopleController(Accounts accounts, MessageSource messages) {
    this.accounts = accounts;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("accounts", accounts.all());
    return "account/people";
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Model model) {
    Account account = required(id);
    return form(account, PersonForm.of(account), model);
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Account account = required(id);
    PersonFields.fullName(form.fullName(), errors);
    @Nullable String email = PersonFields.email(form.email(), errors);
    if (!errors.hasErrors()) {
      try {
        accounts.change(
            id,
            form.versionNumber(),
            new AccountDetails(form.fullName(), email, PersonFields.roles(form.roles())));
        redirect.addFlashAttribute("message", "people.saved");
        return "redirect:/people/" + id;
      } catch (LastAdministratorException last) {
        errors.rejectValue("roles", "people.refused.last");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(account, form, model);
  }

  @PostMapping("/{id}/close")
  String close(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    try {
      accounts.close(id);
      redirect.addFlashAttribute("message", "people.closed.done");
    } catch (LastAdministratorException last) {
      redirect.addFlashAttribute("trouble", "people.refused.last");
    }
    return "redirect:/people/" + id;
  }

  @PostMapping("/{id}/reopen")
  String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    accounts.reopen(id);
    redirect.addFlashAttribute("message", "people.reopened.done");
    return "redirect:/people/" + id;
  }

  private String form(Account account, PersonForm form, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("form", form);
    model.addAttribute("roles", choices.of("role.", Role.values()));
    return "account/person";
  }

  private Account required(UUID id) {
    return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
