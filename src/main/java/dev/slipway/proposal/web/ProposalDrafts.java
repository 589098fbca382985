package dev.slipway.proposal.web;

import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.form.ConflictView;
import dev.slipway.draft.form.DraftNote;
import dev.slipway.draft.form.FormDrafts;
import dev.slipway.draft.form.GivenAnswers;
import dev.slipway.draft.form.MergeResult;
import dev.slipway.draft.form.OpenedForm;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.proposal.web.page.ProposalPages;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed in the release form and not saved. */
@Component
class ProposalDrafts {

  private static final String VERSION = "version";

  private final FormDrafts forms;
  private final Drafts drafts;
  private final ProposalPages pages;

  ProposalDrafts(FormDrafts forms, Drafts drafts, ProposalPages pages) {
    this.forms = forms;
    this.drafts = drafts;
    this.pages = pages;
  }

  /**
   * The form's name: of a proposal, or of a new one for a model.
   *
   * @param sent the name that the form was opened under, which stays when another model is chosen
   */
  static FormAddress address(@Nullable UUID id, ProposalForm form, @Nullable String sent) {
    if (id != null) {
      return new FormAddress("/proposals/" + id + "/edit");
    }
    return Optional.ofNullable(sent)
        .flatMap(FormAddress::parse)
        .filter(address -> address.path().startsWith("/proposals/new"))
        .or(() -> FormAddress.parse("/proposals/new?model=" + form.model()))
        .orElseGet(() -> new FormAddress("/proposals/new"));
  }

  /**
   * The form with what was typed in it before; by another start it is another form.
   *
   * @param start what a new one is started from besides its model
   */
  OpenedForm<ProposalForm> open(@Nullable UUID id, ProposalForm stands, @Nullable String start) {
    String named =
        start == null ? null : "/proposals/new?model=" + stands.model() + "&start=" + start;
    return forms.open(address(id, stands, named), stands, VERSION);
  }

  /** A new form for its model, with what another page hands on to it. */
  OpenedForm<ProposalForm> begin(ProposalForm form, GivenAnswers given) {
    String named = "/proposals/new?model=" + form.model() + "&" + given.query();
    return forms.open(address(null, form, named), form, VERSION);
  }

  MergeResult<ProposalForm> settle(Proposal stands, ProposalForm typed, Map<String, String> sent) {
    return forms.settle(
        address(stands.id(), typed, null), typed, ProposalFormWriter.from(stands), VERSION, sent);
  }

  /** Both versions beside each other; what was typed is kept meanwhile. */
  ConflictView conflict(Proposal stands, MergeResult<ProposalForm> settled) {
    FormAddress address = address(stands.id(), settled.form(), null);
    ProposalForm theirs = ProposalFormWriter.from(stands);
    forms.keepIfUnknown(address, settled.form().question(), settled.form(), theirs, VERSION);
    return ConflictView.of(address, settled, theirs, VERSION, pages.fieldWords());
  }

  /** Keeps what was refused. */
  DraftNote keep(@Nullable Proposal stands, ProposalForm typed, @Nullable String sent) {
    FormAddress address = address(stands == null ? null : stands.id(), typed, sent);
    ProposalForm before =
        stands == null
            ? pages.model(typed.model()).map(pages::begin).orElseGet(ProposalForm::empty)
            : ProposalFormWriter.from(stands);
    return forms.keep(address, typed.question(), typed, before, VERSION);
  }

  void added(ProposalForm typed, @Nullable String sent) {
    drafts.saved(address(null, typed, sent));
  }

  void changed(Proposal before, int to) {
    drafts.saved(new FormAddress("/proposals/" + before.id() + "/edit"), before.version(), to);
  }

  DraftNote note(@Nullable UUID id, ProposalForm form, @Nullable String sent) {
    FormAddress address = address(id, form, sent);
    long revision = drafts.find(address).map(draft -> draft.revision()).orElse(0L);
    return new DraftNote(address.path(), revision, null, false);
  }
}
