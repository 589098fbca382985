package dev.slipway.imports.card;

import dev.slipway.imports.Format;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.prose.Sizes;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.FormatReader;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.Source;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a model card. */
@Component
@Order(2)
class ModelCardReader implements FormatReader {

  private static final Pattern KEY =
      Pattern.compile(
          "(?m)^(?:license|license_name|base_model|pipeline_tag|library_name|model-index|model_name"
              + "|language|tags|datasets|metrics|widget|inference|extra_gated\\w*|thumbnail)\\s*:");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?mi)^#{1,3} .*(?:model card|model details|model description)|^.{0,10}developed by:");

  @Override
  public boolean recognises(Source source) {
    if (source.isArchive() || source.json().isPresent() || source.text().isBlank()) {
      return false;
    }
    CardText card = CardText.of(source.text());
    if (KEY.matcher(card.yaml()).find()) {
      return true;
    }
    return card.closed()
        && (HEADING.matcher(source.text()).find()
            || source.isMarkdown() && Sizes.names(card.body()));
  }

  @Override
  public ImportedDocument read(Source source) {
    CardText card = CardText.of(source.text());
    Findings findings = new Findings();
    Part front = card.frontMatter();
    refuseOtherCards(front);
    if (!card.hasFrontMatter()) {
      findings.note(Place.line(1), "card.noFrontMatter");
    }
    new FrontMatterReader(findings).read(front);
    new ModelIndexReader(findings).read(front.at("model-index"));
    new CardProse(findings, card.body()).read();
    return findings.document(Format.HF_MODEL_CARD, null);
  }

  /** Data sets and demonstrations have cards too, which say nothing of a model. */
  private static void refuseOtherCards(Part front) {
    for (String key : new String[] {"dataset_info", "task_categories", "annotations_creators"}) {
      if (front.has(key)) {
        throw RefusedDocumentException.faulty(front.at(key).place(), "card.dataset", key);
      }
    }
    if (front.has("sdk")) {
      throw RefusedDocumentException.faulty(front.at("sdk").place(), "card.space", "sdk");
    }
  }
}
