/** The page of the reference cases. */
@NullMarked
package dev.slipway.precedent.web;

import org.jspecify.annotations.NullMarked;
