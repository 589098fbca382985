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

  void store(UUID evidenceId, InputStreamSource content) {
    try (InputStream in = content.getInputStream()) {
      int position = 0;
      for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
        jdbc.sql("insert into evidence_chunk (evidence_id, position, content) values (?, ?, ?)")
            .params(evidenceId, position, chunk)
            .update();
        position++;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A part of a file, from 0; nothing behind its end. */
  Optional<byte[]> chunk(UUID evidenceId, int position) {
    return jdbc.sql("select content from evidence_chunk where evidence_id = ? and position = ?")
        .params(evidenceId, position)
        .query((row, at) -> row.getBytes(1))
        .optional();
  }

  void erase(Collection<UUID> evidenceIds) {
    if (!evidenceIds.isEmpty()) {
      jdbc.sql("delete from evidence_chunk where evidence_id in (:ids)")
          .param("ids", evidenceIds)
          .update();
    }
  }
}
