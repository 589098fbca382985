package dev.slipway.proposal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of all files, in chunks, so that no file is ever whole in memory. */
@Component
class EvidenceContents {

  private static final int CHUNK = 256 * 1024;

  private final JdbcClient jdbc;

  EvidenceContents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void store(UUID contentId, InputStreamSource content) {
    try (InputStream in = content.getInputStream()) {
      int position = 0;
      for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
        jdbc.sql("insert into evidence_content (content_id, position, content) values (?, ?, ?)")
            .params(contentId, position, chunk)
            .update();
        position++;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A part of a file, from 0; nothing behind its end. */
  Optional<byte[]> chunk(UUID contentId, int position) {
    return jdbc.sql("select content from evidence_content where content_id = ? and position = ?")
        .params(contentId, position)
        .query((row, at) -> row.getBytes(1))
        .optional();
  }

  /** Those that no entry has any more. */
  void erase(Collection<UUID> contentIds) {
    if (!contentIds.isEmpty()) {
      jdbc.sql(
              "delete from evidence_content where content_id in (:ids)"
                  + " and content_id not in (select content_id from evidence"
                  + " where content_id is not null)")
          .param("ids", contentIds)
          .update();
    }
  }
}
