package dev.slipway.profile.web;

import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.form.ConflictView;
import dev.slipway.draft.form.DraftNote;
import dev.slipway.draft.form.FormDrafts;
import dev.slipway.draft.form.GivenAnswers;
import dev.slipway.draft.form.MergeResult;
import dev.slipway.draft.form.OpenedForm;
import dev.slipway.profile.ModelProfile;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Unsaved drafts of the model form. */
@Component
class ProfileDrafts {

  private static final String VERSION = "revision";
  private static final String NEW = "/models/new";

  private final FormDrafts forms;
  private final Drafts drafts;
  private final ProfilePages pages;

  ProfileDrafts(FormDrafts forms, Drafts drafts, ProfilePages pages) {
    this.forms = forms;
    this.drafts = drafts;
    this.pages = pages;
  }

  OpenedForm<ProfileForm> open(UUID id, ProfileForm stands) {
    return forms.open(address(id), stands, VERSION);
  }

  /** A new form, with what another page hands on to it. */
  OpenedForm<ProfileForm> begin(GivenAnswers given) {
    FormAddress address = given.at(NEW).orElseGet(() -> new FormAddress(NEW));
    return forms.open(address, given.over(ProfileForm.empty(), ProfileForm.class), VERSION);
  }

  /** The address of a new form, as it was opened under. */
  static FormAddress sent(@Nullable String draft) {
    return Optional.ofNullable(draft)
        .flatMap(FormAddress::parse)
        .filter(address -> address.path().startsWith(NEW))
        .orElseGet(() -> new FormAddress(NEW));
  }

  MergeResult<ProfileForm> settle(
      ModelProfile stands, ProfileForm typed, Map<String, String> sent) {
    return forms.settle(address(stands.id()), typed, ProfileFormWriter.form(stands), VERSION, sent);
  }

  /** Both versions beside each other; what was typed is kept meanwhile. */
  ConflictView conflict(ModelProfile stands, MergeResult<ProfileForm> settled) {
    FormAddress address = address(stands.id());
    ProfileForm theirs = ProfileFormWriter.form(stands);
    forms.keepIfUnknown(address, title(settled.form()), settled.form(), theirs, VERSION);
    return ConflictView.of(address, settled, theirs, VERSION, pages.fieldWords());
  }

  /** Keeps what was refused. */
  DraftNote keep(ModelProfile stands, ProfileForm typed) {
    return forms.keep(
        address(stands.id()), title(typed), typed, ProfileFormWriter.form(stands), VERSION);
  }

  /** Likewise of a new one. */
  DraftNote keep(FormAddress address, ProfileForm typed) {
    return forms.keep(address, title(typed), typed, ProfileForm.empty(), VERSION);
  }

  void added(FormAddress address) {
    drafts.saved(address);
  }

  void changed(UUID id, int from, int to) {
    drafts.saved(address(id), from, to);
  }

  private static String title(ProfileForm form) {
    return (form.name() + " " + form.version()).strip();
  }

  private static FormAddress address(UUID id) {
    return new FormAddress("/models/" + id + "/edit");
  }
}
