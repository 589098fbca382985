package dev.slipway.notice;

/** Whether a notice also goes by e-mail. */
enum MailState {
  /** It stays in the inbox. */
  NOT_WANTED,
  /** It is to be sent. */
  WAITING,
  SENT,
  /** It could not be sent, however often that was tried. */
  GIVEN_UP
}
