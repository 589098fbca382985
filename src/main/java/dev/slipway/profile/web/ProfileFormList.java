package dev.slipway.profile.web;

import dev.slipway.draft.DraftForms;
import dev.slipway.draft.FormAddress;
import dev.slipway.profile.ProfileService;
import org.springframework.stereotype.Component;

/** The form of a new model, whatever it begins with, and of each that there is. */
@Component
class ProfileFormList implements DraftForms {

  private final ProfileService profiles;

  ProfileFormList(ProfileService profiles) {
    this.profiles = profiles;
  }

  @Override
  public boolean has(FormAddress form) {
    return form.path().equals("/models/new")
        || form.path().startsWith("/models/new?")
        || form.idBetween("/models/", "/edit").flatMap(profiles::find).isPresent();
  }
}
