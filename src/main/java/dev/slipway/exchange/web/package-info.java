/** The button that brings in the demonstration data. */
@NullMarked
package dev.slipway.exchange.web;

import org.jspecify.annotations.NullMarked;
