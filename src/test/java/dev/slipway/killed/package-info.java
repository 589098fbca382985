/** What is left of the packaged application after it was killed. */
package dev.slipway.killed;
