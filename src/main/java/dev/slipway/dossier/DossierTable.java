package dev.slipway.dossier;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores dossiers with their files. */
@Component
class DossierTable {

  private final JdbcClient jdbc;

  DossierTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID proposalId, DossierCard card, byte[] html, byte[] pdf) {
    jdbc.sql(
            "insert into dossier (id, proposal_id, edition, spoken, made_at, made_by, html, pdf, html_sha256, pdf_sha256)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(card.id())
        .param(proposalId)
        .param(card.edition().name())
        .param(card.language())
        .param(card.madeAt().atOffset(ZoneOffset.UTC))
        .param(card.madeBy())
        .param(html)
        .param(pdf)
        .param(card.htmlSha256())
        .param(card.pdfSha256())
        .update();
  }

  /** Newest first. */
  List<DossierCard> of(UUID proposalId) {
    return jdbc.sql(
            "select id, edition, spoken, made_at, made_by, html_sha256, pdf_sha256 from dossier"
                + " where proposal_id = ? order by made_at desc, edition")
        .param(proposalId)
        .query(
            (row, number) ->
                new DossierCard(
                    row.getObject("id", UUID.class),
                    Edition.valueOf(row.getString("edition")),
                    row.getString("spoken"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    row.getString("made_by"),
                    row.getString("html_sha256"),
                    row.getString("pdf_sha256")))
        .list();
  }

  Optional<byte[]> html(UUID proposalId, UUID id) {
    return file("html", proposalId, id);
  }

  Optional<byte[]> pdf(UUID proposalId, UUID id) {
    return file("pdf", proposalId, id);
  }

  private Optional<byte[]> file(String column, UUID proposalId, UUID id) {
    return jdbc.sql("select " + column + " from dossier where id = ? and proposal_id = ?")
        .params(id, proposalId)
        .query(byte[].class)
        .optional();
  }

  void erase(UUID proposalId) {
    jdbc.sql("delete from dossier where proposal_id = ?").param(proposalId).update();
  }
}
