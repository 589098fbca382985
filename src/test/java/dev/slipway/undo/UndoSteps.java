package dev.slipway.undo;

import dev.slipway.account.PersonCard;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what was offered to be undone, for tests of those who offer it. */
public final class UndoSteps {

  private UndoSteps() {}

  /** What the person was offered last. */
  public static UUID last(JdbcClient jdbc, PersonCard person) {
    return jdbc.sql("select id from undo_step where person_id = ? order by done_at desc limit 1")
        .param(person.id())
        .query(UUID.class)
        .single();
  }
}
