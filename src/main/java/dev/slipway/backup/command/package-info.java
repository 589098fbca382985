/** Restoring and verifying backups from the command line. */
@NamedInterface("command")
@NullMarked
package dev.slipway.backup.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
