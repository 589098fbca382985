package dev.slipway.proposal.evidence.web;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.program.EvidenceFields;
import dev.slipway.proposal.program.FormReading;
import dev.slipway.proposal.program.ProgramForms;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads what a program sends of an entry as if it had been typed into its form. */
@Component
class ProgramEvidenceReader implements EvidenceFields {

  private final EvidencePages pages;
  private final MessageSource messages;
  private final Clock clock;

  ProgramEvidenceReader(EvidencePages pages, MessageSource messages, Clock clock) {
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public FormReading<EvidenceDetails> begin(Map<String, List<String>> given) {
    EvidenceForm form = FieldMaps.bind(given, EvidenceForm.class);
    return ProgramForms.inEnglish(() -> read(form));
  }

  @Override
  public FormReading<EvidenceDetails> change(Evidence stands, Map<String, List<String>> given) {
    return ProgramForms.inEnglish(
        () -> read(FieldMaps.overlaid(EvidenceFormWriter.from(stands), given, EvidenceForm.class)));
  }

  @Override
  public FormReading<NewFile> file(String name, InputStreamSource content, long size)
      throws IOException {
    EvidenceForm form = FieldMaps.bind(Map.of(), EvidenceForm.class);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    Optional<NewFile> file = Upload.read(name, content, size, new Fields(errors));
    return ProgramForms.reading(file.orElse(null), errors, messages);
  }

  FormReading<EvidenceDetails> read(EvidenceForm form) {
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    Fields fields = new Fields(errors);
    Optional<EvidenceKind> kind = Typed.constant(form.kind(), EvidenceKind.class);
    if (kind.isEmpty()) {
      fields.refuse("kind", "evidence.refused.kind");
    }
    Optional<EvidenceDetails> details =
        kind.flatMap(
            one ->
                EvidenceAdapter.read(
                    form,
                    one,
                    pages.questions(),
                    pages.measurable(),
                    LocalDate.now(clock),
                    fields));
    return ProgramForms.reading(details.orElse(null), errors, messages);
  }
}
