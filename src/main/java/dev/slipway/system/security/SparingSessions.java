package dev.slipway.system.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the database, asked for and written no more often than needed: once a request, and
 * only where something changed. Without it each page that is merely read costs a transaction that
 * notes the time, and a second reading of the session right after.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {

  private final SessionRepository<S> database;

  /**
   * What this thread has just saved: at the end of a request the filter of sessions asks at once
   * whether that is still there. It is handed out once and only to the very next question.
   */
  private final ThreadLocal<@Nullable SparingSession<S>> justSaved = new ThreadLocal<>();

  SparingSessions(SessionRepository<S> database) {
    this.database = database;
  }

  @Override
  public SparingSession<S> createSession() {
    return new SparingSession<>(database.createSession(), true);
  }

  @Override
  public void save(SparingSession<S> session) {
    justSaved.remove();
    session.saveIfChanged(database);
    justSaved.set(session);
  }

  @Override
  public @Nullable SparingSession<S> findById(String id) {
    SparingSession<S> saved = justSaved.get();
    justSaved.remove();
    if (saved != null && saved.getId().equals(id)) {
      return saved;
    }
    S found = database.findById(id);
    return found == null ? null : new SparingSession<>(found, false);
  }

  @Override
  public void deleteById(String id) {
    justSaved.remove();
    database.deleteById(id);
  }
}
