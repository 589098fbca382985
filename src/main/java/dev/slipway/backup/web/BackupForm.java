package dev.slipway.backup.web;

import dev.slipway.form.Typed;
import org.jspecify.annotations.Nullable;

/** A backup as wanted; without a passphrase it is not encrypted. */
record BackupForm(String passphrase, String repeated) {

  BackupForm(@Nullable String passphrase, @Nullable String repeated) {
    this.passphrase = Typed.text(passphrase);
    this.repeated = Typed.text(repeated);
  }

  static BackupForm empty() {
    return new BackupForm(null, null);
  }
}
