package dev.slipway.desk.web.page;

import java.util.List;

/**
 * What a pipeline that asks today is told.
 *
 * @param access for {@code level.access.*}
 * @param verdict for {@code gate.verdict.*}
 * @param reasons in words
 */
public record GateLine(String access, String verdict, List<String> reasons) {}
