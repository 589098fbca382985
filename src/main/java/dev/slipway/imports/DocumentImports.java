package dev.slipway.imports;

/** Reads documents of every format. */
public interface DocumentImports {

  /** 10 MiB: logs without their samples, cards and bills of materials are far shorter. */
  int LONGEST = 10 << 20;

  /** What the names of properties begin with in which Slipway writes fields of a profile. */
  String OWN_FIELD = "slipway:profile:";

  /**
   * Reads a document; its format is told from its content.
   *
   * @param filename helps where the content alone does not decide; may be empty
   * @throws RefusedDocumentException if it is of no format, faulty or too large
   */
  ImportedDocument read(byte[] document, String filename);
}
