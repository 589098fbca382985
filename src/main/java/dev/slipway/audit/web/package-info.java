/** The page of the trail. */
@NullMarked
package dev.slipway.audit.web;

import org.jspecify.annotations.NullMarked;
