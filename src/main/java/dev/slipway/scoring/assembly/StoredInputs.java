package dev.slipway.scoring.assembly;

import java.util.List;

/**
 * What a score keeps of the sheet that it was made from.
 *
 * @param dropped effects of modifications that did not bind
 */
public record StoredInputs(List<Input> inputs, List<DroppedEffect> dropped) {

  public StoredInputs {
    inputs = List.copyOf(inputs);
    dropped = List.copyOf(dropped);
  }

  public static StoredInputs of(ScenarioSheet sheet) {
    return new StoredInputs(sheet.inputs(), sheet.dropped());
  }
}
