package dev.slipway.system.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * A session that knows whether it must be written; when it was last used is noted by the minute.
 */
final class SparingSession<S extends Session> implements Session {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final S session;
  private boolean changed;

  SparingSession(S session, boolean changed) {
    this.session = session;
    this.changed = changed;
  }

  void saveIfChanged(SessionRepository<S> database) {
    if (changed) {
      database.save(session);
      changed = false;
    }
  }

  @Override
  public String getId() {
    return session.getId();
  }

  @Override
  public String changeSessionId() {
    changed = true;
    return session.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return session.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return session.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    changed = true;
    session.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    changed = true;
    session.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return session.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (changed || !now.isBefore(session.getLastAccessedTime().plus(NOTED_EVERY))) {
      changed = true;
      session.setLastAccessedTime(now);
    }
  }

  @Override
  public Instant getLastAccessedTime() {
    return session.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    changed = true;
    session.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return session.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return session.isExpired();
  }
}
