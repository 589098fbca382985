/* The chart of how long cases took to be copied, step by step, and the curves through them.

 survival   {words, ticks[], series: [{label, months[], share[], low[]?, high[]?}], smooth: [{label, months[], share[], until} | {low[], high[]}],
            marks: [{label, month, share, censored}], risk: [[]]}                 shares that have come by a month */
import { base, fit, sharesUp, sideways } from './looks.js';
import { band, spread } from './marks.js';
import { names } from './names.js';

const LAST = 36;

/* How many were still waiting stands under the months, a line a curve, in the colours of the curves. */
function riskLabels(data, colours, t) {
  const rich = {};
  data.risk.forEach((_r, i) => {
    rich[`r${i}`] = {
      color: data.risk.length > 1 ? colours[i % colours.length] : t.muted,
      fontSize: 12,
      lineHeight: 16,
    };
  });
  return {
    color: t.muted,
    fontSize: 13,
    rich: rich,
    formatter: (month) => {
      const at = data.ticks.indexOf(month);
      return String(month) + (at < 0 ? '' : data.risk.map((r, i) => `\n{r${i}|${r[at]}}`).join(''));
    },
  };
}

/* Where several curves end close together, their names stand beside the rows of those that wait, in the same colours. */
function namesBesideRisk(data, colours, canvas, grid) {
  const top = canvas.clientHeight - grid.bottom + 22;
  return data.series.map((s, i) => ({
    type: 'text',
    silent: true,
    left: canvas.clientWidth - grid.right + 16,
    top: top + 16 * i,
    style: {
      text: s.label,
      fill: colours[i % colours.length],
      fontSize: 12,
      width: grid.right - 18,
      overflow: 'truncate',
    },
  }));
}

function smoothLines(curve, colour, dash, end) {
  const cut = curve.months.filter((m) => m <= curve.until).length;
  function pairs(from, to) {
    return curve.share.slice(from, to).map((y, i) => [curve.months[from + i], y]);
  }
  const lines = [
    {
      name: curve.label,
      type: 'line',
      symbol: 'none',
      z: 3,
      data: pairs(0, Math.max(cut, 1)),
      lineStyle: { color: colour, width: 2, type: dash },
      itemStyle: { color: colour },
      endLabel: cut >= curve.months.length ? end : { show: false },
    },
  ];
  if (cut < curve.months.length) {
    lines.push({
      name: curve.label,
      type: 'line',
      symbol: 'none',
      z: 2,
      data: pairs(Math.max(cut - 1, 0), curve.months.length),
      lineStyle: { color: colour, width: 1.25, type: [2, 5], opacity: 0.8 },
      itemStyle: { color: colour },
      endLabel: end,
    });
  }
  return lines;
}

export function survival(data, t, canvas) {
  const option = base(t);
  const narrow = canvas.clientWidth < 480;
  const palette = t.series;
  const dashes = [
    [8, 4],
    [3, 3],
    [12, 4, 2, 4],
  ];
  const curves = data.smooth.filter((c) => c.label);
  const name = fit(data.words.across + (data.risk.length ? ` \u2013 ${data.words.risk}` : ''), canvas.clientWidth - 60);
  const lines = data.risk.length;
  canvas.style.height = `${384 + 16 * (lines + name.length)}px`;
  const shift = spread(
    curves.map((s) => s.share[s.share.length - 1]),
    1,
    280,
    narrow ? 32 : 18,
  );
  function end(label, i) {
    return {
      show: true,
      formatter: label,
      color: t.text,
      fontSize: 12,
      lineHeight: 14,
      width: narrow ? 96 : 132,
      overflow: 'break',
      distance: 6,
      offset: [0, shift[i]],
    };
  }
  option.grid = { left: 56, right: narrow ? 108 : 146, top: 50, bottom: 42 + 16 * (lines + name.length) };
  option.graphic = data.series.length > 1 ? namesBesideRisk(data, palette, canvas, option.grid) : [];
  option.xAxis = sideways(t, name.join('\n'), '{value}');
  option.xAxis.min = 0;
  option.xAxis.max = LAST;
  option.xAxis.interval = 6;
  option.xAxis.nameGap = 30 + 16 * lines;
  option.xAxis.axisLabel = riskLabels(data, palette, t);
  option.xAxis.splitLine.show = false;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = sharesUp(t, data.words.up);
  option.tooltip.show = false;
  option.series = [];
  data.series.forEach((s, i) => {
    const colour = palette[i % palette.length];
    if (s.low) option.series.push(stepBand(s, colour));
    option.series.push({
      name: s.label,
      type: 'line',
      symbol: 'none',
      step: 'end',
      z: 3,
      data: s.share.map((y, k) => [s.months[k], y]),
      lineStyle: { color: colour, width: 2.25 },
      itemStyle: { color: colour },
      endLabel: data.series.length > 1 || data.marks.length ? { show: false } : observedName(s.label, colour, narrow),
    });
  });
  const months = curves.length ? curves[0].months : [];
  data.smooth
    .filter((c) => !c.label)
    .forEach((c) => {
      option.series.push(band(months, c.low, c.high, t.accent, 0.14));
    });
  curves.forEach((c, i) => {
    const colour = data.series.length ? [t.series[1], t.series[2], t.today][i % 3] : t.accent;
    const lines = smoothLines(c, colour, data.series.length ? dashes[i % 3] : 'solid', end(c.label, i));
    option.series = option.series.concat(lines);
  });
  if (data.marks.length) option.series.push(caseMarks(data.marks, t));
  return option;
}

/* Below the end of its steps, where the names of the fitted lines leave room. */
function observedName(label, colour, narrow) {
  const place = narrow ? { align: 'left', offset: [-24, 64] } : { align: 'right', offset: [0, 32] };
  return { show: true, formatter: label, color: colour, fontSize: 12, ...place };
}

function stepBand(s, colour) {
  const months = [],
    low = [],
    high = [];
  s.months.forEach((m, i) => {
    if (i > 0) {
      months.push(m);
      low.push(s.low[i - 1]);
      high.push(s.high[i - 1]);
    }
    months.push(m);
    low.push(s.low[i]);
    high.push(s.high[i]);
  });
  return band(months, low, high, colour, 0.14);
}

function caseMarks(marks, t) {
  return {
    type: 'scatter',
    z: 5,
    symbolSize: 9,
    data: marks.map((m) => ({
      name: m.label,
      value: [m.month, m.share],
      itemStyle: { color: m.censored ? t.surface : t.accent, borderColor: t.accent, borderWidth: 2 },
    })),
    id: 'cases',
    label: {
      show: false,
      color: t.text,
      fontSize: 12,
      textBorderColor: t.surface,
      textBorderWidth: 3,
      formatter: (e) => e.name,
    },
  };
}

/* A step rises to its dot and goes on to the right; one that is still waiting stands on a step. */
const BEFORE_A_STEP = ['left', 'top', 'right'];
const OFF_A_STEP = ['bottom', 'top'];

/* Names cases where there is room: neither on an axis nor on one another. */
export function nameCases(chart, data, t) {
  if (!data.marks.length) return;
  const axes = chart.getOption();
  function pixel(x, y) {
    return chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [x, y]);
  }
  const top = pixel(axes.xAxis[0].min, axes.yAxis[0].max);
  const end = pixel(axes.xAxis[0].max, axes.yAxis[0].min);
  const places = data.marks.map((m) => {
    const [x, y] = pixel(m.month, m.share);
    return { x: x, y: y, r: 5, text: m.label, sides: m.censored ? OFF_A_STEP : BEFORE_A_STEP };
  });
  // A name may reach over the upper end, where nothing is.
  const sides = names(places, {
    x: top[0] + 2,
    y: top[1] - 9,
    width: end[0] - top[0] - 2,
    height: end[1] - top[1] + 7,
  });
  const marks = caseMarks(data.marks, t);
  marks.data.forEach((item, i) => {
    if (sides[i]) item.label = { show: true, position: sides[i] };
  });
  chart.setOption({ series: [{ id: 'cases', data: marks.data }] });
}
