/** Pages on which models are listed, described and read. */
@NullMarked
package dev.slipway.profile.web;

import org.jspecify.annotations.NullMarked;
