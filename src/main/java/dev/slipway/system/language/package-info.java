/** The languages of the pages: how one is chosen, and how it words texts, numbers and days. */
@NullMarked
package dev.slipway.system.language;

import org.jspecify.annotations.NullMarked;
