package dev.slipway.account.web;

/** One of several things to choose, in words. */
record Choice(String value, String label, String explanation) {}
