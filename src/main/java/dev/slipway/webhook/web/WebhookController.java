package dev.slipway.webhook.web;

import dev.slipway.form.Choices;
import dev.slipway.form.Fields;
import dev.slipway.webhook.EventType;
import dev.slipway.webhook.NewWebhook;
import dev.slipway.webhook.Webhooks;
import dev.slipway.webhook.delivery.Deliveries;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Lists webhooks and registers new ones, whose secrets are shown once. */
@Controller
@RequestMapping("/operations/webhooks")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class WebhookController {

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WebhookReader reader;
  private final Choices choices;

  WebhookController(
      Webhooks webhooks, Deliveries deliveries, WebhookReader reader, MessageSource messages) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.reader = reader;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(
        "rows",
        webhooks.all().stream()
            .map(
                each ->
                    new WebhookRow(
                        each, deliveries.of(each.id(), 1).stream().findFirst().orElse(null)))
            .toList());
    return "webhook/list";
  }

  @GetMapping("/new")
  String openNew(Model model) {
    return form(WebhookForm.empty(), model);
  }

  @PostMapping("/new")
  String register(
      @ModelAttribute("form") WebhookForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response) {
    Fields fields = new Fields(errors);
    String address = reader.address(form, fields);
    List<EventType> events = reader.events(form, fields);
    if (webhooks.all().size() >= Webhooks.MOST) {
      errors.reject("webhook.refused.many", new Object[] {Webhooks.MOST}, null);
    }
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(form, model);
    }
    NewWebhook added = webhooks.register(address, events);
    model.addAttribute("added", added);
    response.setStatus(HttpStatus.CREATED.value());
    return "webhook/secret";
  }

  private String form(WebhookForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute(
        "events",
        choices.of("webhook.event.", EventType.offered().stream().map(EventType::name).toList()));
    return "webhook/new";
  }
}
