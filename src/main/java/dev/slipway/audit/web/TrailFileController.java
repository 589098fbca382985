package dev.slipway.audit.web;

import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailHead;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exports all lines that the page's filters match. */
@Controller
@PreAuthorize("isAuthenticated()")
class TrailFileController {

  private final Trail trail;
  private final TrailCsv csv;

  TrailFileController(Trail trail, TrailCsv csv) {
    this.trail = trail;
    this.csv = csv;
  }

  @GetMapping("/trail/lines.csv")
  void lines(@RequestParam Map<String, String> asked, HttpServletResponse response)
      throws IOException {
    TrailHead head = trail.head();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(TrailHead.HEADER, head.text());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("trail-" + head.number() + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    csv.write(TrailAddress.of(asked).filter(), head, response.getWriter());
  }
}
