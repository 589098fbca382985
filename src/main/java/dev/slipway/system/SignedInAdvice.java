package dev.slipway.system;

import dev.slipway.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who is signed in. */
@ControllerAdvice
class SignedInAdvice {

  @ModelAttribute("signedIn")
  @Nullable SignedIn signedIn(
      @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable SignedIn person) {
    return person;
  }
}
