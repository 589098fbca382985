package dev.slipway.elicitation.web.result;

import java.time.Instant;

/** What somebody said. */
record CommentView(String name, Instant at, String body) {}
