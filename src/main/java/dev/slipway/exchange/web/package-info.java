/** The button that brings in the demonstration data, and the pages on which documents are read. */
@NullMarked
package dev.slipway.exchange.web;

import org.jspecify.annotations.NullMarked;
