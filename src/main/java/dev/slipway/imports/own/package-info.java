/**
 * Fields of profiles as Slipway itself writes them into documents, so that they come back whole.
 */
@NullMarked
package dev.slipway.imports.own;

import org.jspecify.annotations.NullMarked;
