/* Charts of the desk: all proposals on one field.

 field  {whole, logBad, logGood, limit?, ids, questions, models, bad: [[mean, p05, p95]], good: [[mean, p05, p95]], outside: [0|1], reviewed: [0|1]}
        shares, column by column; a figure with data-crowded has too many marks for all lines and names at once; the figure's data-across, data-up and data-limit are the words on its axes, data-address leads to a proposal
 courses  {side, series: [{label, mean[]}]}  shares by month, from the decision; told apart by dashes and named where they end */
import { words } from '../words.js';
import { base, fit, sideways, valueAxis } from './looks.js';
import { endName, roundUp, spread } from './marks.js';
import { names } from './names.js';
import { between, escaped, percent, signed, tick, withPercent } from './numbers.js';

const NAMED = 16;

/* Where a logarithmic axis begins; what is smaller, or below 0, stands at its edge. */
const FLOOR = 1e-4;

/* Where a likelihood, or a change of one, stands on an axis. */
export function placed(value, isLog) {
  return isLog ? Math.max(value, FLOOR) : value;
}

/* From the floor to the next power of ten, so that both ends are ticks. */
function decades(high) {
  return { type: 'log', logBase: 10, min: FLOOR, max: 10 ** Math.ceil(Math.log10(Math.max(high, 10 * FLOOR)) - 1e-9) };
}

function pointsOf(data) {
  return data.ids.map((id, i) => ({
    id: id,
    question: data.questions[i],
    model: data.models[i],
    bad: data.bad[i],
    good: data.good[i],
    x: data.bad[i].map((v) => placed(v, data.logBad)),
    y: data.good[i].map((v) => placed(v, data.logGood)),
    outside: data.outside[i] === 1,
    reviewed: data.reviewed[i] === 1,
  }));
}

function colourOf(p, t) {
  return p.outside ? t.bad : t.accent;
}

function cross(rows, points, t, opacity) {
  return {
    type: 'custom',
    silent: true,
    z: 2,
    encode: { x: [0, 1, 2], y: [3, 4, 5] },
    data: rows,
    renderItem: (_params, api) => {
      const p = points[api.value(6)];
      const left = api.coord([api.value(1), api.value(3)]);
      const right = api.coord([api.value(2), api.value(3)]);
      const bottom = api.coord([api.value(0), api.value(4)]);
      const top = api.coord([api.value(0), api.value(5)]);
      const style = { stroke: colourOf(p, t), lineWidth: 1.25, opacity: opacity };
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: left[0], y1: left[1], x2: right[0], y2: right[1] }, style: style },
          { type: 'line', shape: { x1: bottom[0], y1: bottom[1], x2: top[0], y2: top[1] }, style: style },
        ],
      };
    },
  };
}

function rowOf(p, i) {
  return [...p.x, ...p.y, i];
}

function sizeOf(outside, many) {
  return many ? (outside ? 9 : 7) : outside ? 14 : 11;
}

/* sides: by point, where its name stands; none are named before that is known. */
function items(points, outside, t, many, sides) {
  return points
    .map((p, i) => ({ p: p, i: i }))
    .filter((e) => e.p.outside === outside)
    .map((e) => {
      const colour = colourOf(e.p, t);
      const side = sides?.[e.i];
      return {
        value: [e.p.x[0], e.p.y[0], e.i],
        label: { show: !!side, position: side || 'right' },
        itemStyle: {
          color: e.p.reviewed ? colour : t.surface,
          borderColor: colour,
          borderWidth: many ? 1.25 : 2,
          opacity: many ? 0.85 : 1,
        },
      };
    });
}

function marks(points, outside, t, many) {
  return {
    id: outside ? 'outside' : 'inside',
    type: 'scatter',
    z: 4,
    symbol: outside ? 'diamond' : 'circle',
    symbolSize: sizeOf(outside, many),
    cursor: 'pointer',
    data: items(points, outside, t, many),
    emphasis: { scale: 1.35 },
    label: {
      distance: 5,
      color: t.text,
      fontSize: 12,
      // Lines of other proposals go behind a name, not through it.
      textBorderColor: t.surface,
      textBorderWidth: 3,
      formatter: (e) => points[e.value[2]].model,
    },
  };
}

/* Names marks where there is room, those outside the limits first. */
export function name(chart, data, t) {
  const points = pointsOf(data);
  if (points.length > NAMED) return;
  const order = points.map((_p, i) => i).sort((a, b) => points[b].outside - points[a].outside || a - b);
  function pixel(x, y) {
    return chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [x, y]);
  }
  const places = order.map((i) => {
    const at = pixel(points[i].x[0], points[i].y[0]);
    return { x: at[0], y: at[1], r: sizeOf(points[i].outside, false) / 2 + 1, text: points[i].model };
  });
  const axes = chart.getOption();
  const top = pixel(axes.xAxis[0].min, axes.yAxis[0].max);
  const end = pixel(axes.xAxis[0].max, axes.yAxis[0].min);
  const found = names(places, { x: top[0], y: top[1], width: end[0] - top[0], height: end[1] - top[1] });
  const sides = [];
  order.forEach((i, k) => {
    sides[i] = found[k];
  });
  chart.setOption({
    series: [
      { id: 'inside', data: items(points, false, t, false, sides) },
      { id: 'outside', data: items(points, true, t, false, sides) },
    ],
  });
}

/* Into how many parts an axis from 0 to a round number is cut, by its first digits, so that both its ends are ticks. */
const PARTS = { 1: 5, 1.5: 3, 2: 4, 3: 3, 4: 4, 5: 5, 6: 3, 8: 4 };
function step(top, narrow) {
  const first = (top / 10 ** Math.floor(Math.log10(top) + 1e-9)).toPrecision(2);
  return top / (narrow && Number(first) === 1 ? 2 : PARTS[Number(first)]);
}

/* The axes hold every mean; whiskers that would shrink the rest to a corner run off the plot. */
function range(points, side, many, narrow, isLog, limit) {
  const means = points.map((p) => p[side][0]);
  const ends = many ? means : means.concat(points.map((p) => p[side][2]));
  const lows = many ? means : means.concat(points.map((p) => p[side][1]));
  const high = Math.max.apply(null, ends.concat([limit || 0, 1e-6]));
  const low = Math.min.apply(null, lows.concat([0]));
  if (isLog) return decades(high);
  const top = roundUp(high * 1.02);
  return low < 0 ? { min: -roundUp(-low), max: top } : { min: 0, max: top, interval: step(top, narrow) };
}

export function field(data, t, canvas, figure) {
  const points = pointsOf(data);
  const many = 'crowded' in figure.dataset;
  const narrow = canvas.clientWidth < 480;
  function number(v) {
    return data.whole ? percent(v) : signed(v);
  }
  function axis(v) {
    return data.whole ? withPercent(tick(v)) : (v > 0 ? '+' : '') + tick(v);
  }
  function axisOf(isLog) {
    return isLog ? (v) => (v <= FLOOR * 1.001 ? '\u2264 ' : '') + axis(v) : axis;
  }
  const option = base(t);
  const across = fit(figure.dataset.across, canvas.clientWidth - 60);
  const up = fit(figure.dataset.up, canvas.clientWidth - 40);
  option.grid = {
    left: 12,
    right: narrow ? 20 : 36,
    top: 42 + 18 * up.length,
    bottom: 36 + 16 * across.length,
    containLabel: true,
  };
  option.xAxis = Object.assign(
    sideways(t, across.join('\n'), axisOf(data.logBad), canvas),
    range(points, 'bad', many, narrow, data.logBad, data.limit),
  );
  option.yAxis = Object.assign(
    valueAxis(t, up.join('\n'), axisOf(data.logGood)),
    range(points, 'good', many, false, data.logGood),
  );
  // From below 0 the library chooses the ticks, and the last may stand too close to the end of a narrow axis.
  option.xAxis.axisLabel.showMaxLabel = !narrow || option.xAxis.min >= 0;
  option.yAxis.nameGap = 32;
  option.yAxis.nameTextStyle.align = 'left';
  [option.xAxis, option.yAxis].forEach((a) => {
    a.axisLine = { show: true, onZero: true, lineStyle: { color: t.strong } };
  });
  option.tooltip.extraCssText = 'max-width: 320px; white-space: normal;';
  option.tooltip.formatter = (e) => {
    if (!e.value || e.value.length < 3) return '';
    const p = points[e.value[2]];
    return (
      '<b>' +
      escaped(p.question) +
      '</b><br>' +
      escaped(p.model) +
      '<br>' +
      escaped(words.bad) +
      ': <b>' +
      number(p.bad[0]) +
      '</b>, ' +
      escaped(between(number(p.bad[1]), number(p.bad[2]))) +
      '<br>' +
      escaped(words.good) +
      ': <b>' +
      number(p.good[0]) +
      '</b>, ' +
      escaped(between(number(p.good[1]), number(p.good[2])))
    );
  };
  const circles = marks(points, false, t, many);
  if (data.limit !== undefined) {
    circles.markLine = {
      silent: true,
      symbol: 'none',
      lineStyle: { color: t.bad, type: 'dashed', width: 1.5 },
      label: { formatter: figure.dataset.limit, position: 'end', align: 'left', color: t.badText, fontSize: 12 },
      data: [{ xAxis: data.limit }],
    };
  }
  option.series = [
    circles,
    marks(points, true, t, many),
    cross(many ? [] : points.map(rowOf), points, t, points.length > NAMED ? 0.3 : 0.5),
  ];
  option.series[2].id = 'whiskers';
  return option;
}

export function follow(chart, data, figure) {
  const points = pointsOf(data);
  chart.on('click', (e) => {
    if (e.componentType === 'series' && e.value) window.location.assign(figure.dataset.address + points[e.value[2]].id);
  });
  if (!('crowded' in figure.dataset)) return;
  function show(rows) {
    chart.setOption({ series: [{ id: 'whiskers', data: rows }] });
  }
  chart.on('mouseover', { componentType: 'series' }, (e) => {
    if (e.value) show([rowOf(points[e.value[2]], e.value[2])]);
  });
  chart.on('mouseout', () => {
    show([]);
  });
}

const DASHES = ['solid', [8, 4], [2, 3], [12, 4, 2, 4], [5, 2], [1, 2]];

export function courses(data, t, canvas) {
  const colour = data.side === 'good' ? t.good : t.bad;
  // One whose window begins later ends later.
  const last = Math.max.apply(
    null,
    data.series.map((s) => s.mean.length - 1),
  );
  const ends = data.series.map((s) => s.mean[s.mean.length - 1]);
  const top = roundUp(Math.max.apply(null, ends.concat([1e-9])));
  const shift = spread(ends, top, canvas.clientHeight - 78, 18);
  const option = base(t);
  option.grid = { left: 8, right: 72, top: 34, bottom: 44, containLabel: true };
  option.xAxis = sideways(t, words.month, '{value}');
  option.xAxis.min = 0;
  option.xAxis.max = last;
  option.xAxis.interval = last > 60 ? 24 : last > 24 ? 12 : last > 6 ? 6 : 1;
  option.xAxis.splitLine.show = false;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = valueAxis(t, words.likelihood, (v) => `${tick(v)}%`);
  option.yAxis.min = 0;
  option.yAxis.max = top;
  option.yAxis.nameTextStyle.align = 'left';
  option.tooltip.trigger = 'axis';
  option.tooltip.formatter = (all) =>
    escapeMonth(all[0].dataIndex) +
    all.map((p) => `<br>${escaped(p.seriesName)}: <b>${percent(p.value[1])}</b>`).join('');
  option.series = data.series.map((s, i) => ({
    name: s.label,
    type: 'line',
    symbol: 'none',
    data: s.mean.map((y, m) => [m, y]),
    lineStyle: { color: colour, width: 2.25, type: DASHES[i % DASHES.length] },
    itemStyle: { color: colour },
    markPoint: endName([s.mean.length - 1, ends[i]], {
      color: t.text,
      offset: [0, shift[i]],
      formatter: () => `${s.label}  ${percent(ends[i])}`,
    }),
  }));
  return option;
}
function escapeMonth(month) {
  return `${escaped(words.month)}: ${month}`;
}
