/** The inbox, and how somebody wants to be told of things. */
@NullMarked
package dev.slipway.notice.web;

import org.jspecify.annotations.NullMarked;
