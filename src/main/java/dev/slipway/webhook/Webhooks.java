package dev.slipway.webhook;

import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoService;
import dev.slipway.undo.UndoStep;
import dev.slipway.webhook.delivery.Deliveries;
import dev.slipway.webhook.delivery.SigningSecrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers webhooks and changes which events they receive. */
@Service
@Transactional
public class Webhooks implements UndoHandler {

  /** Each event is written once for each of them, in the transaction of the event. */
  public static final int MOST = 20;

  /** For how long a receiver may go on checking by its former secret. */
  private static final Duration FORMER_SIGNS_FOR = Duration.ofDays(1);

  private final WebhookTable table;
  private final Deliveries deliveries;
  private final SigningSecrets secrets;
  private final Outbox outbox;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Webhooks(
      WebhookTable table,
      Deliveries deliveries,
      SigningSecrets secrets,
      Outbox outbox,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.deliveries = deliveries;
    this.secrets = secrets;
    this.outbox = outbox;
    this.undo = undo;
    this.events = events;
    this.clock = clock;
  }

  /** The first registered first. */
  @Transactional(readOnly = true)
  public List<Webhook> all() {
    return table.all();
  }

  @Transactional(readOnly = true)
  public Optional<Webhook> find(UUID id) {
    return table.find(id);
  }

  public NewWebhook register(String address, List<EventType> wanted) {
    Webhook added = new Webhook(UUID.randomUUID(), address, wanted, false, 0, now());
    String secret = secrets.make();
    table.add(added, secrets.keep(secret));
    events.publishEvent(WebhookChange.registered(added));
    return new NewWebhook(added, secret);
  }

  /**
   * Tells it of other events from now on.
   *
   * @throws OptimisticLockingFailureException if somebody else has changed it since
   */
  public void change(UUID id, int version, List<EventType> wanted) {
    Webhook before = table.find(id).orElseThrow();
    Webhook after =
        new Webhook(id, before.address(), wanted, before.paused(), version, before.createdAt());
    save(after);
    events.publishEvent(WebhookChange.between(before, after));
  }

  /** Sends nothing for the time being, or goes on. */
  public void pause(UUID id, boolean paused) {
    Webhook before = table.find(id).orElseThrow();
    if (before.paused() == paused) {
      return;
    }
    Webhook after =
        new Webhook(
            id, before.address(), before.events(), paused, before.version(), before.createdAt());
    save(after);
    events.publishEvent(WebhookChange.of(after, paused ? "webhook.paused" : "webhook.resumed"));
  }

  /** Signs by another secret; the former one signs beside it for a day. */
  public NewWebhook rotateSecret(UUID id) {
    Webhook webhook = table.find(id).orElseThrow();
    String secret = secrets.make();
    table.replaceSecret(id, secrets.keep(secret), now().plus(FORMER_SIGNS_FOR));
    events.publishEvent(WebhookChange.of(webhook, "webhook.secret"));
    return new NewWebhook(webhook, secret);
  }

  /** Sends an event that means nothing, so that the receiver can be tried out. */
  public void test(UUID id) {
    Webhook webhook = table.find(id).orElseThrow();
    outbox.test(webhook);
    events.publishEvent(WebhookChange.of(webhook, "webhook.tested"));
  }

  /** Whether there is such a delivery; it is sent once more, as if it were new. */
  public boolean resend(UUID id, UUID deliveryId) {
    Webhook webhook = table.find(id).orElseThrow();
    boolean found = deliveries.resend(id, deliveryId, now());
    if (found) {
      events.publishEvent(WebhookChange.of(webhook, "webhook.resent"));
    }
    return found;
  }

  /**
   * Removes it with everything that was sent to it, or waits to be; for a while it can come back.
   */
  public void remove(UUID id) {
    Webhook webhook = table.find(id).orElseThrow();
    table.remove(id, now());
    events.publishEvent(WebhookChange.of(webhook, "webhook.removed"));
    undo.offer(UndoStep.of(undoes(), id, webhook.version(), "/operations/webhooks/" + id));
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.WEBHOOK_REMOVED;
  }

  /** With its secret and what was sent to it, unless others have taken its place. */
  @Override
  public void undo(UndoStep step) {
    if (table.all().size() >= MOST) {
      throw UndoRefusedException.changed();
    }
    UUID id = UUID.fromString(step.subject());
    table.bringBack(id);
    Webhook webhook = table.find(id).orElseThrow();
    events.publishEvent(WebhookChange.of(webhook, "webhook.restored"));
  }

  /** Forgets those whose removal can no longer be undone. */
  void clear() {
    table.clear(now().minus(UndoService.OPEN));
  }

  private void save(Webhook changed) {
    if (!table.change(changed)) {
      throw new OptimisticLockingFailureException("somebody else has changed the webhook");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
