/* What is drawn into a chart: bands, whiskers, names at the ends of lines. */

/* The area between two lines over the same months. */
export function band(months, low, high, colour, opacity) {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    clip: true,
    data: [[months[0], low[0]]],
    renderItem: (_params, api) => {
      const there = months.map((m, i) => api.coord([m, high[i]]));
      const back = months.map((m, i) => api.coord([m, low[i]])).reverse();
      return { type: 'polygon', shape: { points: there.concat(back) }, style: { fill: colour, opacity: opacity } };
    },
  };
}

/* How far each label at the end of a line is moved up or down so that none covers another: most of the plot is known here,
   and the library's own moving leaves labels of two lines on each other. */
export function spread(values, top, plotHeight, room) {
  const order = values.map((v, i) => ({ i: i, y: (1 - v / top) * plotHeight }));
  order.sort((a, b) => a.y - b.y);
  let at = order.map((o) => o.y);
  for (let round = 0; round < 20; round++) {
    for (let k = 1; k < at.length; k++) {
      const lack = room - (at[k] - at[k - 1]);
      if (lack > 0) {
        at[k - 1] -= lack / 2;
        at[k] += lack / 2;
      }
    }
    at = at.map((y) => Math.min(y, plotHeight - room / 4));
  }
  const shift = [];
  order.forEach((o, k) => {
    shift[o.i] = at[k] - o.y;
  });
  return shift;
}

/* Names a line where it ends. The library's own label at the end stands somewhere else on the line at some widths. */
export function endName(point, label) {
  return {
    silent: true,
    symbol: 'circle',
    symbolSize: 1,
    itemStyle: { color: 'transparent' },
    label: Object.assign({ show: true, position: 'right', distance: 6, fontSize: 13 }, label),
    data: [{ coord: point }],
  };
}

/* A round number above the largest value, so that the axis ends where a tick stands. */
export function roundUp(x) {
  const power = 10 ** Math.floor(Math.log10(x));
  const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
  for (let i = 0; i < steps.length; i++) if (steps[i] * power >= x) return steps[i] * power;
  return 10 * power;
}

/* One whisker with its dot: rows of [low, mean, high, row, shift]. */
export function whiskers(rows, colourOf, hollow, t) {
  return {
    type: 'custom',
    silent: true,
    encode: { x: [0, 1, 2], y: 3 },
    data: rows,
    renderItem: (params, api) => {
      const colour = colourOf(params.dataIndex);
      const shift = api.value(4);
      const a = api.coord([api.value(0), api.value(3)]);
      const m = api.coord([api.value(1), api.value(3)]);
      const b = api.coord([api.value(2), api.value(3)]);
      const y = a[1] + shift;
      const stroke = { stroke: colour, lineWidth: 2, lineDash: hollow ? [4, 3] : null };
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: a[0], y1: y, x2: b[0], y2: y }, style: stroke },
          {
            type: 'line',
            shape: { x1: a[0], y1: y - 5, x2: a[0], y2: y + 5 },
            style: { stroke: colour, lineWidth: 2 },
          },
          {
            type: 'line',
            shape: { x1: b[0], y1: y - 5, x2: b[0], y2: y + 5 },
            style: { stroke: colour, lineWidth: 2 },
          },
          {
            type: 'circle',
            shape: { cx: m[0], cy: y, r: 5.5 },
            style: { fill: hollow ? t.surface : colour, stroke: colour, lineWidth: 2 },
          },
        ],
      };
    },
  };
}
