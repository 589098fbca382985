/** What has changed since a decision: what it rests on, the evidence, the score and the limits. */
@NullMarked
package dev.slipway.desk.web.since;

import org.jspecify.annotations.NullMarked;
