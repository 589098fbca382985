package dev.slipway.backup;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A backup as the answer to a request. */
public final class BackupDownload {

  private BackupDownload() {}

  /** Where it goes: a file that no cache keeps. */
  public static Backups.Destination to(HttpServletResponse response) {
    return fileName -> {
      response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(fileName).build().toString());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      return response.getOutputStream();
    };
  }
}
