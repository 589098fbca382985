package dev.slipway.webhook.web;

import dev.slipway.form.Choices;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.webhook.EventType;
import dev.slipway.webhook.Webhook;
import dev.slipway.webhook.Webhooks;
import dev.slipway.webhook.delivery.Deliveries;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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

/** The page of one webhook: its events, its deliveries, and the actions on it. */
@Controller
@RequestMapping("/operations/webhooks/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OneWebhookController {

  private static final String LIST = "redirect:/operations/webhooks";
  private static final int MOST_SHOWN = 100;

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WebhookReader reader;
  private final Choices choices;

  OneWebhookController(
      Webhooks webhooks, Deliveries deliveries, WebhookReader reader, MessageSource messages) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.reader = reader;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    Webhook webhook = required(id);
    return page(webhook, WebhookForm.of(webhook), model);
  }

  @PostMapping
  String change(
      @PathVariable UUID id,
      @ModelAttribute("form") WebhookForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Webhook webhook = required(id);
    List<EventType> events = reader.events(form, new Fields(errors));
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(webhook, form, model);
    }
    webhooks.change(id, Typed.version(form.version()), events);
    return done(id, "webhook.saved", redirect);
  }

  @PostMapping("/pause")
  String pause(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    webhooks.pause(id, true);
    return done(id, "webhook.paused.done", redirect);
  }

  @PostMapping("/resume")
  String resume(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    webhooks.pause(id, false);
    return done(id, "webhook.resumed.done", redirect);
  }

  @PostMapping("/secret")
  String rotateSecret(@PathVariable UUID id, Model model, HttpServletResponse response) {
    required(id);
    model.addAttribute("added", webhooks.rotateSecret(id));
    response.setStatus(HttpStatus.CREATED.value());
    return "webhook/secret";
  }

  @PostMapping("/test")
  String test(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    webhooks.test(id);
    return done(id, "webhook.tested", redirect);
  }

  @PostMapping("/deliveries/{delivery}/resend")
  String resend(@PathVariable UUID id, @PathVariable UUID delivery, RedirectAttributes redirect) {
    required(id);
    if (!webhooks.resend(id, delivery)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return done(id, "webhook.resent", redirect);
  }

  @PostMapping("/remove")
  String remove(@PathVariable UUID id, RedirectAttributes redirect) {
    required(id);
    webhooks.remove(id);
    redirect.addFlashAttribute("message", "webhook.removed");
    return LIST;
  }

  private static String done(UUID id, String message, RedirectAttributes redirect) {
    redirect.addFlashAttribute("message", message);
    return LIST + "/" + id;
  }

  private String page(Webhook webhook, WebhookForm form, Model model) {
    model.addAttribute("webhook", webhook);
    model.addAttribute("form", form);
    model.addAttribute(
        "events",
        choices.of("webhook.event.", EventType.offered().stream().map(EventType::name).toList()));
    model.addAttribute("deliveries", deliveries.of(webhook.id(), MOST_SHOWN));
    return "webhook/show";
  }

  private Webhook required(UUID id) {
    return webhooks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
