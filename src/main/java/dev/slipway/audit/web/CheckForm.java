package dev.slipway.audit.web;

import org.jspecify.annotations.Nullable;

/** What is asked of the check: a fingerprint that somebody kept, or nothing. */
record CheckForm(@Nullable String head) {

  String typed() {
    return head == null ? "" : head.strip();
  }
}
