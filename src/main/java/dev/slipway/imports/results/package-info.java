/** Evaluation results of the Hugging Face Hub, as {@code .eval_results/*.yaml} holds them. */
@NullMarked
package dev.slipway.imports.results;

import org.jspecify.annotations.NullMarked;
