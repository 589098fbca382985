package dev.slipway.api.gate;

import dev.slipway.api.gate.GateJson.Why;
import dev.slipway.gate.GateVerdict;
import java.io.StringWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An answer as a JUnit report with one test case, which CI systems show. */
final class GateJunit {

  private GateJunit() {}

  static String of(GateJson answer) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      suite(answer, xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return text.append('\n').toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void suite(GateJson answer, XMLStreamWriter xml) throws XMLStreamException {
    GateVerdict verdict = answer.verdict();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "slipway");
    xml.writeAttribute("tests", "1");
    xml.writeAttribute("failures", isFailure(verdict) ? "1" : "0");
    xml.writeAttribute("errors", verdict == GateVerdict.UNKNOWN ? "1" : "0");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "slipway.gate");
    xml.writeAttribute("name", name(answer));
    if (verdict != GateVerdict.ALLOW) {
      xml.writeStartElement(verdict == GateVerdict.UNKNOWN ? "error" : "failure");
      xml.writeAttribute("type", answer.reasons().get(0).code().name());
      xml.writeAttribute("message", printable(verdict + ": " + answer.reasons().get(0).text()));
      xml.writeCharacters(printable(reasons(answer)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static boolean isFailure(GateVerdict verdict) {
    return verdict == GateVerdict.DENY || verdict == GateVerdict.WAIT;
  }

  private static String name(GateJson answer) {
    GateJson.Model model = answer.subject().model();
    String subject =
        model == null
            ? Objects.requireNonNullElse(answer.subject().digest(), "unknown model")
            : (model.name() + " " + model.version()).strip();
    return printable(subject + ", " + answer.asked().access());
  }

  private static String reasons(GateJson answer) {
    String reasons =
        answer.reasons().stream().map(GateJunit::line).collect(Collectors.joining("\n"));
    return reasons + GateLine.passing(answer);
  }

  private static String line(Why why) {
    String link = why.link() == null ? "" : " " + why.link();
    return why.code() + ": " + why.text() + " (" + why.who() + ")" + link;
  }

  /** XML 1.0 has no control characters, and no halves of surrogate pairs. */
  private static String printable(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
  }
}
