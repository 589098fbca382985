package dev.slipway.system.outage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Has every page warn administrators while the disk is nearly full. */
@ControllerAdvice(annotations = Controller.class)
class LowSpaceAdvice {

  private static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

  private final FreeSpace space;

  @Autowired
  LowSpaceAdvice(@Value("${spring.datasource.url}") String url) {
    this(new FreeSpace(url));
  }

  LowSpaceAdvice(FreeSpace space) {
    this.space = space;
  }

  /** The megabytes that are left, or null where there are enough or it is not theirs to know. */
  @ModelAttribute("lowSpace")
  @Nullable Long lowSpace() {
    return administrator() && space.low() ? space.megabytes() : null;
  }

  private static boolean administrator() {
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    return present != null
        && present.getAuthorities().stream()
            .anyMatch(granted -> ADMINISTRATOR.equals(granted.getAuthority()));
  }
}
