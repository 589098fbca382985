package dev.slipway.desk.web.next;

/** What somebody does to take a review further; {@code next.do.*} words the button. */
public enum Task {
  EDIT("/edit", false),
  SUBMIT("/submit", false),
  ASK_REVIEWERS("/estimates/open", false),
  GIVE_ROLES("/people", false),
  SKIP_REVIEW("/estimates/end", false),
  ANSWER("/estimates/questions/", false),
  FINISH("/estimates/finished", true),
  OPEN_DISCUSSION("/estimates/close", false),
  CLOSE_EARLY("/estimates/close", false),
  DISCUSS("/estimates#results", false),
  ASK_AGAIN("/estimates/open", false),
  CLOSE_SECOND("/estimates/close", false),
  END_REVIEW("/estimates/end", false),
  SCORE("/scores", true),
  DECIDE("/decide", false),
  DECIDE_AGAIN("/decide", false),
  SIGN("/decisions/", false),
  MEET_CONDITION("/conditions/", false),
  RELEASE("/release", true),
  REVIEW_AGAIN("/again", true),
  LOOK_AGAIN("/decisions/", false);

  private final String under;
  private final boolean post;

  Task(String under, boolean post) {
    this.under = under;
    this.post = post;
  }

  /** Where it is done, below the proposal’s address; roles are given elsewhere. */
  String address(Object proposalId, String rest) {
    return this == GIVE_ROLES ? under : "/proposals/" + proposalId + under + rest;
  }

  /** Whether the button does it at once; otherwise it leads to a page. */
  boolean post() {
    return post;
  }
}
