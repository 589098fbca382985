package dev.slipway.webhook.web;

import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.webhook.EventType;
import dev.slipway.webhook.delivery.ReceiverAddresses;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads what was typed, and says beside each field what would be accepted. */
@Component
class WebhookReader {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookReader.class);

  private final ReceiverAddresses addresses;

  WebhookReader(ReceiverAddresses addresses) {
    this.addresses = addresses;
  }

  /** The address as it will be sent to; the fields have a fault if it is none. */
  String address(WebhookForm form, Fields fields) {
    Optional<URI> address = ReceiverAddresses.read(form.address());
    if (address.isEmpty()) {
      fields.refuse("address", "webhook.refused.address");
    } else if (!allowed(address.get())) {
      fields.refuse("address", "webhook.refused.private");
    }
    return form.address();
  }

  /** A name that nobody knows yet may be known when something is sent; then it is asked again. */
  private boolean allowed(URI address) {
    try {
      return addresses.allows(address);
    } catch (UnknownHostException unknown) {
      LOG.debug("A webhook is registered at a name that is not known", unknown);
      return true;
    }
  }

  List<EventType> events(WebhookForm form, Fields fields) {
    List<EventType> events =
        form.events().stream()
            .flatMap(each -> Typed.constant(each, EventType.class).stream())
            .filter(EventType.offered()::contains)
            .distinct()
            .toList();
    if (events.isEmpty()) {
      fields.refuse("events", "webhook.refused.events");
    }
    return events;
  }
}
