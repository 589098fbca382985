package dev.slipway.account.web;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.form.Choices;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a person's tokens for programs, each shown once, and revokes them. */
@Controller
@RequestMapping("/you/tokens")
@PreAuthorize("isAuthenticated()")
class TokenController {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_DAYS = 366;

  private final YouPage page;
  private final ApiTokens tokens;
  private final Choices choices;

  TokenController(YouPage page, ApiTokens tokens, MessageSource messages) {
    this.page = page;
    this.tokens = tokens;
    this.choices = new Choices(messages);
  }

  @GetMapping("/new")
  String openNew(Model model) {
    return form(TokenForm.empty(), model);
  }

  @PostMapping("/new")
  String make(
      @ModelAttribute("form") TokenForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response) {
    Optional<NewToken> wanted = read(form, errors);
    if (wanted.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(form, model);
    }
    try {
      model.addAttribute("token", tokens.make(page.account().person().id(), wanted.get()));
    } catch (QuotaExceededException full) {
      errors.reject(full.code(), full.args(), null);
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return form(form, model);
    }
    model.addAttribute("name", wanted.get().name());
    response.setStatus(HttpStatus.CREATED.value());
    return "account/token";
  }

  @PostMapping("/{id}/revoke")
  String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
    if (!tokens.revoke(page.account().person().id(), id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    redirect.addFlashAttribute("message", "token.revoked");
    return "redirect:/you";
  }

  private static Optional<NewToken> read(TokenForm form, Errors errors) {
    if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
      errors.rejectValue("name", "token.refused.name");
    }
    Fields fields = new Fields(errors);
    Scope scope = fields.level("scope", form.scope(), Scope.class, "token.refused.scope");
    int days = Typed.whole(form.days(), 0);
    if (days < 1 || days > MOST_DAYS) {
      fields.refuse("days", "token.refused.days", MOST_DAYS);
    }
    return scope == null || !fields.clean()
        ? Optional.empty()
        : Optional.of(new NewToken(form.name(), scope, Duration.ofDays(days)));
  }

  private String form(TokenForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("scopes", choices.of("scope.", Scope.values()));
    return "account/token-new";
  }
}
