package dev.slipway.proposal.web.page;

import java.util.List;

/** The chosen model in a line, with the words for what it works with. */
record ModelView(String id, String name, String originator, List<String> modalities) {}
