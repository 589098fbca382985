package dev.slipway.undo;

import dev.slipway.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What can be taken back; nothing that cannot be put right again follows from any of these. */
public enum UndoKind {
  PROPOSAL_WITHDRAWN(Role.SUBMITTER),
  MODIFICATIONS_CHOSEN(Role.SUBMITTER),
  EVIDENCE_WITHDRAWN(Role.SUBMITTER),
  ARTEFACT_REMOVED(Role.SUBMITTER),
  MODIFICATION_RETIRED(Role.ADMINISTRATOR),
  RUBRIC_DRAFT_DISCARDED(Role.ADMINISTRATOR, Role.CHAIR),
  RUBRIC_OUTCOME_REMOVED(Role.ADMINISTRATOR, Role.CHAIR),
  RUBRIC_ADOPTION_DROPPED(Role.ADMINISTRATOR, Role.CHAIR),
  POLICY_CHANGE_DROPPED(Role.ADMINISTRATOR, Role.CHAIR),
  TEST_CANCELLED(Role.SUBMITTER),
  WEBHOOK_REMOVED(Role.ADMINISTRATOR),
  CASE_WITHDRAWN(Role.SUBMITTER, Role.REVIEWER, Role.CHAIR, Role.ADMINISTRATOR),
  DRAFT_DISCARDED(Role.SUBMITTER, Role.REVIEWER, Role.CHAIR, Role.ADMINISTRATOR);

  private final Set<Role> roles;

  UndoKind(Role first, Role... more) {
    this.roles = EnumSet.of(first, more);
  }

  /** Those of whom it takes one, as for the step itself. */
  Set<Role> roles() {
    return roles;
  }
}
