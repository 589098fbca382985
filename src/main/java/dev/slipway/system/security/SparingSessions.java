package dev.slipway.system.security;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the database, written only where something changed. Without it each page that is
 * merely read costs a transaction that notes the time.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {

  private final SessionRepository<S> database;

  SparingSessions(SessionRepository<S> database) {
    this.database = database;
  }

  @Override
  public SparingSession<S> createSession() {
    return new SparingSession<>(database.createSession(), true);
  }

  @Override
  public void save(SparingSession<S> session) {
    session.saveIfChanged(database);
  }

  @Override
  public @Nullable SparingSession<S> findById(String id) {
    S found = database.findById(id);
    return found == null ? null : new SparingSession<>(found, false);
  }

  @Override
  public void deleteById(String id) {
    database.deleteById(id);
  }
}
