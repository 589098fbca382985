package dev.slipway.dossier;

import java.time.Instant;
import java.util.UUID;

/** A stored dossier without its files. */
public record DossierCard(
    UUID id, Edition edition, Instant madeAt, String madeBy, String htmlSha256, String pdfSha256) {}
