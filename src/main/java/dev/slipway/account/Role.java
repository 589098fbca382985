package dev.slipway.account;

/** What a person may do. One person may hold several. */
public enum Role {
  /** Describes models and proposes releases. */
  SUBMITTER,
  /** Judges proposals. */
  REVIEWER,
  /** Leads the board and decides. */
  CHAIR,
  /** Keeps the catalogue and the installation. */
  ADMINISTRATOR,
  /** Reads everything and changes nothing. */
  AUDITOR;

  /** The name by which Spring Security knows the role. */
  public String authority() {
    return "ROLE_" + name();
  }
}
