package dev.slipway.notice.web;

import dev.slipway.notice.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page how much its reader has not read. */
@ControllerAdvice(annotations = Controller.class)
class UnreadAdvice {

  private final ObjectProvider<Inbox> inbox;

  /** A provider, because this belongs to every page, and a test of one page has no inbox. */
  UnreadAdvice(ObjectProvider<Inbox> inbox) {
    this.inbox = inbox;
  }

  @ModelAttribute("unread")
  Unread unread() {
    return new Unread(inbox);
  }

  /** Counts only when a page shows it: fragments and redirects do not. */
  public record Unread(ObjectProvider<Inbox> inbox) {

    public int count() {
      Inbox present = inbox.getIfAvailable();
      return present == null ? 0 : present.unread();
    }
  }
}
