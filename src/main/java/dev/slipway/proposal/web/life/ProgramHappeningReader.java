package dev.slipway.proposal.web.life;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.program.FormReading;
import dev.slipway.proposal.program.HappeningFields;
import dev.slipway.proposal.program.ProgramForms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads what a program records of a release as if it had been typed on the proposal's page. */
@Component
class ProgramHappeningReader implements HappeningFields {

  private final MessageSource messages;
  private final Clock clock;

  ProgramHappeningReader(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public FormReading<Observation> read(Proposal proposal, Map<String, List<String>> given) {
    OutcomeReportForm form = FieldMaps.bind(given, OutcomeReportForm.class);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    Observation happened =
        OutcomeReportAdapter.read(form, proposal.decisionDate(), LocalDate.now(clock), errors)
            .orElse(null);
    return ProgramForms.reading(happened, errors, messages);
  }
}
