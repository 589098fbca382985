/** What running text says of a model’s size, its training and its tasks. */
@NullMarked
package dev.slipway.imports.prose;

import org.jspecify.annotations.NullMarked;
