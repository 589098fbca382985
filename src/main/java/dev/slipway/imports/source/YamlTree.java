package dev.slipway.imports.source;

import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Part.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Builds parts from YAML. Only the nodes are composed and nothing is constructed from them: no
 * document can name a class, a licence called {@code no} stays a text and a date stays as written.
 */
public final class YamlTree {

  private static final int MOST_ALIASES = 50;

  /** Long scalars take time by the square; the longest cards that people write are half of it. */
  static final int LONGEST = 1 << 20;

  private final int lineBefore;
  private int values;

  private YamlTree(int lineBefore) {
    this.lineBefore = lineBefore;
  }

  /**
   * Reads one YAML document.
   *
   * @param lineBefore how many lines stand above it in its file
   * @throws RefusedDocumentException where it is not YAML or exceeds the limits
   */
  public static Part read(String text, int lineBefore) {
    if (text.length() > LONGEST) {
      throw RefusedDocumentException.faulty(Place.line(lineBefore + 1), "yaml.size");
    }
    YamlTree tree = new YamlTree(lineBefore);
    try {
      Node node = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
      return node == null
          ? Part.scalar(Kind.NOTHING, "", Place.line(lineBefore + 1))
          : tree.part(node, Place.DOCUMENT, 0);
    } catch (MarkedYAMLException malformed) {
      throw tree.malformed(malformed);
    } catch (YAMLException exceeded) {
      throw RefusedDocumentException.faulty(
          Place.line(lineBefore + 1), "yaml.limits", MOST_ALIASES);
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(MOST_ALIASES);
    limits.setAllowRecursiveKeys(false);
    limits.setNestingDepthLimit(JsonTree.DEEPEST);
    return limits;
  }

  private RefusedDocumentException malformed(MarkedYAMLException malformed) {
    var mark = malformed.getProblemMark();
    int line = lineBefore + (mark == null ? 1 : mark.getLine() + 1);
    int column = mark == null ? 1 : mark.getColumn() + 1;
    return RefusedDocumentException.faulty(Place.line(line), "yaml", line, column);
  }

  private Part part(Node node, Place place, int depth) {
    if (depth > JsonTree.DEEPEST) {
      throw RefusedDocumentException.faulty(place, "depth", JsonTree.DEEPEST);
    }
    if (++values > JsonTree.MOST_VALUES) {
      throw RefusedDocumentException.faulty(place, "values", JsonTree.MOST_VALUES);
    }
    if (node instanceof MappingNode map) {
      return map(map, place, depth);
    }
    if (node instanceof SequenceNode list) {
      List<Part> items = new ArrayList<>();
      for (Node item : list.getValue()) {
        items.add(part(item, place.child(items.size(), line(item)), depth + 1));
      }
      return Part.list(items, place);
    }
    return scalar((ScalarNode) node, place);
  }

  private Part map(MappingNode map, Place place, int depth) {
    Map<String, Part> members = new LinkedHashMap<>();
    Map<String, Part> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
        merge(tuple.getValueNode(), place, depth, merged);
        continue;
      }
      String name = name(tuple.getKeyNode());
      if (name == null) {
        continue;
      }
      Place at = place.child(name, line(tuple.getKeyNode()));
      if (members.put(name, part(tuple.getValueNode(), at, depth + 1)) != null) {
        throw RefusedDocumentException.faulty(at, "twice", name);
      }
    }
    merged.forEach(members::putIfAbsent);
    return Part.map(members, place);
  }

  /**
   * What {@code <<} takes over from one map or several: the first counts, and the map's own most.
   */
  private void merge(Node from, Place place, int depth, Map<String, Part> merged) {
    if (from instanceof SequenceNode several && depth < JsonTree.DEEPEST) {
      several.getValue().forEach(one -> merge(one, place, depth + 1, merged));
    } else if (from instanceof MappingNode one) {
      part(one, place, depth + 1).members().forEach(merged::putIfAbsent);
    }
  }

  private static @Nullable String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  private static Part scalar(ScalarNode scalar, Place place) {
    Tag tag = scalar.getTag();
    Kind kind = Kind.TEXT;
    if (tag.equals(Tag.NULL)) {
      kind = Kind.NOTHING;
    } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      kind = Kind.NUMBER;
    } else if (tag.equals(Tag.BOOL)) {
      kind = Kind.TRUTH;
    }
    return Part.scalar(kind, scalar.getValue(), place);
  }

  private int line(Node node) {
    return lineBefore + node.getStartMark().getLine() + 1;
  }
}
