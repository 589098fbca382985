/** Where forms post what is being typed, and what both sides typed is shown beside each other. */
@NullMarked
package dev.slipway.draft.web;

import org.jspecify.annotations.NullMarked;
