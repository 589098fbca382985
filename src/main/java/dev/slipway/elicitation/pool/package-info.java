/** Reviewers' answers made one. */
@NamedInterface("pool")
@NullMarked
package dev.slipway.elicitation.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
