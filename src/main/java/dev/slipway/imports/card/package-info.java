/** Model cards of the Hugging Face Hub: a README with YAML front matter. */
@NullMarked
package dev.slipway.imports.card;

import org.jspecify.annotations.NullMarked;
