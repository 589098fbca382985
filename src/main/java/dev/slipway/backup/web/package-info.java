/** The page on which an administrator takes a backup away. */
@NullMarked
package dev.slipway.backup.web;

import org.jspecify.annotations.NullMarked;
