/* Charts of what matters.

 shares   {side, rows: [{label, total: [low, value, high], first: [low, value, high]}]}  shares of what is not known
 tornado  {side, mean, rows: [{label, low, high}]}                                       shares; hollow at the low answer, filled at the high one */
import { words } from '../words.js';
import { base, fit, labelsOf, labelWidth, rowAxis, sideways } from './looks.js';
import { roundUp, whiskers } from './marks.js';
import { between, escaped, percent, tick, withPercent } from './numbers.js';

/* Names are long here: on a narrow screen they stand above their rows, and a row is as high as the longest of them needs. */
function frame(data, t, canvas, name, room) {
  const labels = labelsOf(data);
  const narrow = canvas.clientWidth < 480;
  const wide = narrow ? canvas.clientWidth - 32 : labelWidth(canvas, labels);
  const lines = Math.max(...labels.map((label) => fit(label, wide).length));
  const option = base(t);
  const row = narrow ? 16 * lines + room : Math.max(room, 16 * lines + 12);
  canvas.style.height = `${68 + row * data.rows.length}px`;
  option.grid = { left: narrow ? 8 : wide + 10, right: 24, top: 8, bottom: name ? 48 : 28 };
  option.xAxis = sideways(t, name, (v) => withPercent(tick(v)), canvas);
  option.xAxis.min = 0;
  option.yAxis = rowAxis(t, labels, wide);
  if (narrow) {
    const above = { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom', padding: [0, 0, 16, 0] };
    Object.assign(option.yAxis.axisLabel, above);
    option.yAxis.z = 3;
  }
  return option;
}

/* What questions explain: with others filled, by themselves hollow. */
export function shares(data, t, canvas) {
  const option = frame(data, t, canvas, '', 46);
  const colour = data.side === 'good' ? t.good : data.side === 'bad' ? t.bad : t.accent;
  option.tooltip.show = false;
  const largest = Math.max(...data.rows.map((r) => Math.max(r.total[2], r.first[2])), 0.01);
  option.xAxis.max = Math.min(1, roundUp(largest));
  function rows(which, shift) {
    return data.rows.map((r, i) => r[which].concat([i, shift]));
  }
  option.series = [
    whiskers(rows('total', -8), () => colour, false, t),
    whiskers(rows('first', 8), () => colour, true, t),
  ];
  return option;
}

export function tornado(data, t, canvas) {
  const option = frame(data, t, canvas, words.likelihood, 40);
  const colour = data.side === 'good' ? t.good : t.bad;
  option.tooltip.formatter = (p) => {
    const r = data.rows[p.dataIndex];
    return `${escaped(r.label)}: <b>${escaped(between(percent(r.low), percent(r.high)))}</b>`;
  };
  option.series = [
    {
      type: 'custom',
      encode: { x: [0, 1], y: 2 },
      data: data.rows.map((r, i) => [r.low, r.high, i]),
      renderItem: (_params, api) => {
        const a = api.coord([api.value(0), api.value(2)]);
        const b = api.coord([api.value(1), api.value(2)]);
        return {
          type: 'group',
          children: [
            {
              type: 'line',
              shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
              style: { stroke: colour, lineWidth: 2 },
            },
            {
              type: 'circle',
              shape: { cx: b[0], cy: b[1], r: 5.5 },
              style: { fill: colour, stroke: colour, lineWidth: 2 },
            },
            {
              type: 'circle',
              shape: { cx: a[0], cy: a[1], r: 5.5 },
              style: { fill: t.surface, stroke: colour, lineWidth: 2 },
            },
          ],
        };
      },
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        precision: 8,
        lineStyle: { color: t.strong, type: 'dashed', width: 1.5 },
        data: [{ xAxis: data.mean }],
      },
    },
  ];
  return option;
}
