package dev.slipway.elicitation.web.question;

import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.form.DraftNote;
import dev.slipway.draft.form.FormDrafts;
import dev.slipway.draft.form.OpenedForm;
import dev.slipway.elicitation.web.QuestionAddress;
import org.springframework.stereotype.Component;

/** What is typed to a question and does not count: not yet, or not any more. */
@Component
class AnswerDrafts {

  private static final String VERSION = "version";

  private final FormDrafts forms;
  private final Drafts drafts;

  AnswerDrafts(FormDrafts forms, Drafts drafts) {
    this.forms = forms;
    this.drafts = drafts;
  }

  OpenedForm<AnswerForm> open(Asked asked) {
    return forms.open(address(asked), asked.stands(), VERSION);
  }

  void keep(Asked asked, AnswerForm typed) {
    forms.keep(address(asked), asked.label(), typed, asked.stands(), VERSION);
  }

  /** It counts now, or there is nothing to keep. */
  void taken(Asked asked) {
    drafts.saved(address(asked));
  }

  DraftNote note(Asked asked) {
    FormAddress address = address(asked);
    long revision = drafts.find(address).map(draft -> draft.revision()).orElse(0L);
    return new DraftNote(address.path(), revision, null, false);
  }

  private static FormAddress address(Asked asked) {
    return QuestionAddress.form(asked.proposal().id(), asked.key());
  }
}
