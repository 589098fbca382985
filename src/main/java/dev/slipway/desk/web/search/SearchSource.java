package dev.slipway.desk.web.search;

/** Finds things of one kind, as far as the reader may see them. */
interface SearchSource {

  SearchResults find(SearchQuery query);
}
