package dev.slipway.account.signin;

import dev.slipway.account.PersonCard;
import dev.slipway.account.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signs a person out everywhere when their account is closed or their password is another, but for
 * where they changed it themselves.
 */
@Component
class SessionEnding {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionEnding(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  @TransactionalEventListener
  void closed(PersonEvent.AccountClosed closed) {
    end(closed.person());
  }

  @TransactionalEventListener
  void passwordSet(PersonEvent.PasswordSet set) {
    end(set.person());
  }

  private void end(PersonCard person) {
    String present = present();
    sessions.findByPrincipalName(person.signInName()).keySet().stream()
        .filter(id -> !id.equals(present))
        .forEach(sessions::deleteById);
  }

  private static @Nullable String present() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request instanceof ServletRequestAttributes servlet
            && servlet.getRequest().getSession(false) != null
        ? servlet.getRequest().getSession(false).getId()
        : null;
  }
}
