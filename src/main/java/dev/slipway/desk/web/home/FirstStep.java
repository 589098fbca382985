package dev.slipway.desk.web.home;

import dev.slipway.account.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Something that somebody new does first.
 *
 * @param key of its words
 * @param actions in the trail that show it done; none where it leaves no line of its own
 * @param roles any of which allows it
 */
record FirstStep(String key, String href, Set<String> actions, Set<Role> roles) {

  static final String READ = "READ";
  static final String ASK = "ASK";

  /** In this order. */
  static final List<FirstStep> ALL =
      List.of(
          new FirstStep(
              "DESCRIBE", "/models/new", Set.of("profile.created"), Set.of(Role.SUBMITTER)),
          new FirstStep(
              "PROPOSE",
              "/proposals/new",
              Set.of("proposal.created", "proposal.copied"),
              Set.of(Role.SUBMITTER)),
          new FirstStep(READ, "/proposals", Set.of(), Set.of(Role.values())),
          new FirstStep(ASK, "/try", Set.of(), Set.of(Role.SUBMITTER, Role.REVIEWER, Role.CHAIR)),
          new FirstStep("INVITE", "/proposals", Set.of("elicitation.opened"), Set.of(Role.CHAIR)));

  /**
   * Whether somebody of these roles can take it. Where there is no score to read, only those are
   * asked to read one who make it by the steps before.
   *
   * @param readable whether there is a score that they may see
   */
  boolean isFor(Set<Role> held, boolean readable) {
    return !Collections.disjoint(roles, held)
        && (!key.equals(READ) || readable || held.contains(Role.SUBMITTER));
  }
}
