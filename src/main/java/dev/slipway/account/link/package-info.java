/** Links by which a person sets their password, once. */
@NullMarked
package dev.slipway.account.link;

import org.jspecify.annotations.NullMarked;
