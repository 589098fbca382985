/** Pages about accounts: signing in, one's own, and everybody's. */
@NullMarked
package dev.slipway.account.web;

import org.jspecify.annotations.NullMarked;
