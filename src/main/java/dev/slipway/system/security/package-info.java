/** Who may ask for what: the filter chain, sessions, tokens, and the way to the sign-in page. */
@NullMarked
package dev.slipway.system.security;

import org.jspecify.annotations.NullMarked;
