/** Encryption of a stream under a passphrase, in chunks that each prove to be genuine. */
@NullMarked
package dev.slipway.backup.seal;

import org.jspecify.annotations.NullMarked;
