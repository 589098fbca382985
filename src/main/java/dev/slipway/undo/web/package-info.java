/** The Undo button: offered by the page after a step, and what it does. */
@NullMarked
package dev.slipway.undo.web;

import org.jspecify.annotations.NullMarked;
