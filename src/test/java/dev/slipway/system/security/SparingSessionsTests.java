package dev.slipway.system.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SparingSessionsTests {

  private final MapSessionRepository database =
      spy(new MapSessionRepository(new ConcurrentHashMap<>()));
  private final SparingSessions<MapSession> sessions = new SparingSessions<>(database);
  private final Instant now = Instant.now();
  private String id;

  @BeforeEach
  void somebodySignedIn() {
    SparingSession<MapSession> session = sessions.createSession();
    session.setLastAccessedTime(now);
    session.setAttribute("person", "sam");
    sessions.save(session);
    id = session.getId();
    clearInvocations(database);
  }

  @Test
  void readingAPageWritesNothing() {
    SparingSession<MapSession> session = sessions.findById(id);
    session.setLastAccessedTime(now.plusSeconds(59));
    sessions.save(session);
    verify(database, never()).save(any());
  }

  @Test
  void afterAMinuteTheTimeIsNoted() {
    SparingSession<MapSession> session = sessions.findById(id);
    session.setLastAccessedTime(now.plusSeconds(60));
    sessions.save(session);
    assertThat(database.findById(id).getLastAccessedTime()).isEqualTo(now.plusSeconds(60));
  }

  @Test
  void whatIsPutInOrTakenOutIsWritten() {
    SparingSession<MapSession> session = sessions.findById(id);
    session.setAttribute("language", "de");
    session.removeAttribute("person");
    sessions.save(session);
    assertThat(database.findById(id).getAttributeNames()).containsExactly("language");
  }

  @Test
  void anotherIdIsWritten() {
    SparingSession<MapSession> session = sessions.findById(id);
    String other = session.changeSessionId();
    sessions.save(session);
    assertThat(sessions.findById(id)).isNull();
    assertThat(sessions.findById(other).<String>getAttribute("person")).isEqualTo("sam");
  }

  @Test
  void theNextRequestSeesThatTheSessionWasEnded() {
    sessions.save(sessions.findById(id));
    database.deleteById(id);
    assertThat(sessions.findById(id)).isNull();
  }
}
