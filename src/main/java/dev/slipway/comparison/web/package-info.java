/** The page on which one asks whether a modification changes the risk. */
@NullMarked
package dev.slipway.comparison.web;

import org.jspecify.annotations.NullMarked;
