/**
 * What the gate answers from: what each decision covers, what ended it, whether its score still
 * counts.
 */
@NullMarked
package dev.slipway.gate.approval;

import org.jspecify.annotations.NullMarked;
