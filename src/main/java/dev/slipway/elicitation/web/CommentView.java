package dev.slipway.elicitation.web;

import java.time.Instant;

/** What somebody said. */
record CommentView(String name, Instant at, String body) {}
