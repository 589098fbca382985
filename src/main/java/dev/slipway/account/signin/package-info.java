/** How a person proves to be who they say. */
@NullMarked
package dev.slipway.account.signin;

import org.jspecify.annotations.NullMarked;
