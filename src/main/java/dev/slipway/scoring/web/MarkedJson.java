package dev.slipway.scoring.web;

import dev.slipway.audit.TrailHead;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says a mark and the trail’s head as the first members of a JSON object, without touching the rest
 * of its text.
 */
final class MarkedJson {

  private MarkedJson() {}

  static String of(String object, String mark, TrailHead head) {
    Map<String, String> members = new LinkedHashMap<>();
    if (!mark.isEmpty()) {
      members.put("confidentiality", mark);
    }
    members.put(TrailHead.COLUMN, head.text());
    String first = JsonMapper.shared().writeValueAsString(members);
    String rest = object.substring(object.indexOf('{') + 1);
    return first.substring(0, first.length() - 1)
        + (rest.strip().startsWith("}") ? "" : ",")
        + rest;
  }
}
