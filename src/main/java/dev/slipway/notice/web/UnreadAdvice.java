package dev.slipway.notice.web;

import dev.slipway.notice.Inbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page how much its reader has not read. */
@ControllerAdvice(annotations = Controller.class)
class UnreadAdvice {

  private final Inbox inbox;

  UnreadAdvice(Inbox inbox) {
    this.inbox = inbox;
  }

  @ModelAttribute("unread")
  Unread unread() {
    return new Unread(inbox);
  }

  /** Counts only when a page shows it: fragments and redirects do not. */
  public record Unread(Inbox inbox) {

    public int count() {
      return inbox.unread();
    }
  }
}
