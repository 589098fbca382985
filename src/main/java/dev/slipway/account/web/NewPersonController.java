package dev.slipway.account.web;

import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.link.PasswordLinks;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Adds people, and makes the links by which they choose a password. Each is shown once. */
@Controller
@RequestMapping("/people")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class NewPersonController {

  private final People people;
  private final PasswordLinks links;
  private final Choices choices;

  NewPersonController(People people, PasswordLinks links, MessageSource messages) {
    this.people = people;
    this.links = links;
    this.choices = new Choices(messages);
  }

  @GetMapping("/new")
  String openNew(Model model) {
    return form(PersonForm.empty(), model);
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response) {
    boolean taken = people.find(form.signInName()).isPresent();
    PersonFields.signInName(form.signInName(), taken, errors);
    PersonFields.fullName(form.fullName(), errors);
    @Nullable String email = PersonFields.email(form.email(), errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(form, model);
    }
    PersonCard added =
        people.open(
            new NewPerson(
                form.signInName(), form.fullName(), email, null, PersonFields.roles(form.roles())));
    response.setStatus(HttpStatus.CREATED.value());
    return link(added, model);
  }

  @PostMapping("/{id}/link")
  String link(@PathVariable UUID id, Model model) {
    PersonCard person =
        people
            .find(id)
            .filter(PersonCard::active)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return link(person, model);
  }

  private String link(PersonCard person, Model model) {
    PasswordLinks.Made made = links.make(person.id());
    model.addAttribute("person", person);
    model.addAttribute("until", made.until());
    model.addAttribute(
        "link",
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/choose-password")
            .queryParam("code", made.code())
            .toUriString());
    return "account/link";
  }

  private String form(PersonForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("roles", choices.of("role.", Role.values()));
    return "account/person-new";
  }
}
