package dev.slipway.scoring.web;

import tools.jackson.databind.json.JsonMapper;

/** Says a mark as the first member of a JSON object, without touching the rest of its text. */
final class MarkedJson {

  private MarkedJson() {}

  static String of(String object, String mark) {
    if (mark.isEmpty()) {
      return object;
    }
    String rest = object.substring(object.indexOf('{') + 1);
    String member = "{\"confidentiality\":" + JsonMapper.shared().writeValueAsString(mark);
    return member + (rest.strip().startsWith("}") ? "" : ",") + rest;
  }
}
