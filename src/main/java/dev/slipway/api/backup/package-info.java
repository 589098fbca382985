/** Backups over REST, for schedulers that take one every night. */
@NullMarked
package dev.slipway.api.backup;

import org.jspecify.annotations.NullMarked;
