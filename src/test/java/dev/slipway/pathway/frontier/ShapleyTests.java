package dev.slipway.pathway.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapleyTests {

  /** So many candidates, of which each pair excludes each other. */
  private static Candidates candidates(int size, int[]... exclusions) {
    List<Object> modifications = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> excludes = new ArrayList<>();
      for (int[] pair : exclusions) {
        if (pair[0] == i) {
          excludes.add("m" + pair[1]);
        }
      }
      Map<String, Object> one = new HashMap<>();
      one.put("id", "m" + i);
      one.put("effects", List.of());
      one.put("excludes", excludes);
      modifications.add(one);
    }
    Scenario scenario =
        Examples.read(Examples.set(Examples.tree(), "modifications", modifications));
    return new Candidates(scenario);
  }

  private static double[] values(int size, long seed) {
    Random random = new Random(seed);
    return random.doubles(1 << size).toArray();
  }

  /** Goes through all orders, skipping what does not fit. */
  private static double[] bruteForce(Candidates candidates, double[] value) {
    double[] worth = new double[candidates.size()];
    List<List<Integer>> orders = new ArrayList<>();
    orders(new ArrayList<>(), candidates.size(), orders);
    for (List<Integer> order : orders) {
      int mask = 0;
      for (int i : order) {
        int with = mask | 1 << i;
        if (candidates.allowed(with)) {
          worth[i] += (value[mask] - value[with]) / orders.size();
          mask = with;
        }
      }
    }
    return worth;
  }

  private static void orders(List<Integer> begun, int size, List<List<Integer>> into) {
    if (begun.size() == size) {
      into.add(List.copyOf(begun));
    }
    for (int i = 0; i < size; i++) {
      if (!begun.contains(i)) {
        begun.add(i);
        orders(begun, size, into);
        begun.remove(begun.size() - 1);
      }
    }
  }

  @Test
  void meanOverAllOrders() {
    double[] value = values(6, 1);
    Candidates free = candidates(6);

    assertThat(Shapley.of(free, value)).containsExactly(bruteForce(free, value), within(1e-13));
  }

  @Test
  void meanOverAllOrdersWithExclusions() {
    double[] value = values(7, 2);
    Candidates bound =
        candidates(7, new int[] {0, 1}, new int[] {1, 2}, new int[] {3, 6}, new int[] {4, 1});

    assertThat(Shapley.of(bound, value)).containsExactly(bruteForce(bound, value), within(1e-13));
  }

  @Test
  void worthsAddUpToTheWholeFall() {
    double[] value = values(9, 3);
    double sum = 0;
    for (double worth : Shapley.of(candidates(9), value)) {
      sum += worth;
    }

    assertThat(sum).isCloseTo(value[0] - value[511], within(1e-12));
  }

  @Test
  void thoseThatDoTheSameAreWorthTheSame() {
    double[] value = new double[8];
    for (int mask = 0; mask < 8; mask++) {
      int both = Integer.bitCount(mask & 3);
      value[mask] = 1 - 0.3 * both + (mask >> 2) * 0.05 * both;
    }
    double[] worth = Shapley.of(candidates(3), value);

    assertThat(worth[0]).isCloseTo(worth[1], within(1e-15));
  }

  @Test
  void whatChangesNothingIsWorthNothing() {
    double[] value = values(5, 4);
    for (int mask = 16; mask < 32; mask++) {
      value[mask] = value[mask - 16];
    }

    assertThat(Shapley.of(candidates(5), value)[4]).isZero();
  }
}
