package dev.slipway.exchange.web;

import dev.slipway.imports.Origin;

/**
 * One value that a document gives for a field of a profile.
 *
 * @param typed as it goes into the form; empty where no form could take it
 * @param shown in words
 * @param document which document gives it
 * @param place where in the document
 */
record Candidate(String typed, String shown, String document, String place, Origin origin) {}
