package dev.slipway.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored dossier without its files.
 *
 * @param language such as {@code en}
 */
public record DossierCard(
    UUID id,
    Edition edition,
    String language,
    Instant madeAt,
    String madeBy,
    String htmlSha256,
    String pdfSha256) {}
