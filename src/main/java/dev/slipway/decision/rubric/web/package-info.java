/** Pages on which the board writes a version of the rubric, sees what it changes, and adopts it. */
@NullMarked
package dev.slipway.decision.rubric.web;

import org.jspecify.annotations.NullMarked;
