package dev.slipway.proposal.web;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.program.FormReading;
import dev.slipway.proposal.program.ProgramForms;
import dev.slipway.proposal.program.ProposalFields;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.proposal.web.page.ProposalPages;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads what a program sends of a proposal as if it had been typed into the release form. */
@Component
class ProgramProposalReader implements ProposalFields {

  private final ProposalAdapter adapter;
  private final ProposalPages pages;
  private final MessageSource messages;

  ProgramProposalReader(ProposalAdapter adapter, ProposalPages pages, MessageSource messages) {
    this.adapter = adapter;
    this.pages = pages;
    this.messages = messages;
  }

  @Override
  public FormReading<ProposalDetails> begin(Map<String, List<String>> given) {
    return ProgramForms.inEnglish(
        () -> {
          String model = given.getOrDefault("model", List.of("")).get(0);
          ProposalForm suggested =
              pages.model(model).map(pages::begin).orElseGet(ProposalForm::empty);
          return read(suggested.withSteps(List.of()), given, KeptChoices.NOTHING);
        });
  }

  @Override
  public FormReading<ProposalDetails> change(Proposal stands, Map<String, List<String>> given) {
    return ProgramForms.inEnglish(
        () -> read(ProposalFormWriter.from(stands), given, KeptChoices.of(stands)));
  }

  private FormReading<ProposalDetails> read(
      ProposalForm below, Map<String, List<String>> given, KeptChoices kept) {
    ProposalForm form = FieldMaps.overlaid(below, given, ProposalForm.class);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    return ProgramForms.reading(adapter.read(form, kept, errors).orElse(null), errors, messages);
  }
}
