/** Evaluation results in the schema of Every Eval Ever. */
@NullMarked
package dev.slipway.imports.everyeval;

import org.jspecify.annotations.NullMarked;
