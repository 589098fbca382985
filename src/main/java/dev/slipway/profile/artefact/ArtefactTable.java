package dev.slipway.profile.artefact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of artefacts. */
@Component
class ArtefactTable {

  private static final String SELECT =
      "select digest, model_id, label, added_at from model_artefact";

  private final JdbcClient jdbc;

  ArtefactTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Artefact> find(Digest digest) {
    return jdbc.sql(SELECT + " where digest = ?")
        .param(digest.hex())
        .query(ArtefactTable::artefact)
        .optional();
  }

  /** In the order in which they were added; those of one list by their labels. */
  List<Artefact> of(UUID modelId) {
    return jdbc.sql(SELECT + " where model_id = ? order by added_at, label, digest")
        .param(modelId)
        .query(ArtefactTable::artefact)
        .list();
  }

  /** Nobody else changes the artefacts of a model until the transaction ends. */
  void lock(UUID modelId) {
    jdbc.sql("select id from model_profile where id = ? for update")
        .param(modelId)
        .query(UUID.class)
        .optional();
  }

  /**
   * Adds one.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the digest is there already
   */
  void add(Artefact artefact) {
    jdbc.sql("insert into model_artefact (digest, model_id, label, added_at) values (?, ?, ?, ?)")
        .params(artefact.digest().hex(), artefact.modelId(), artefact.label())
        .param(artefact.addedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(Digest digest) {
    jdbc.sql("delete from model_artefact where digest = ?").param(digest.hex()).update();
  }

  private static Artefact artefact(ResultSet at, int row) throws SQLException {
    return new Artefact(
        new Digest(at.getString("digest")),
        Objects.requireNonNull(at.getObject("model_id", UUID.class)),
        at.getString("label"),
        at.getObject("added_at", OffsetDateTime.class).toInstant());
  }
}
