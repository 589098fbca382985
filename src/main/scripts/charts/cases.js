/* Charts of the reference cases.

 lag     {series: [{label, months[], share[], low[]?, high[]?, dashed?, step?}]}  shares still uncopied
 months  {axis, rows: [{label, note?, low, middle, high}]}                        months; one whisker a row
 trend      {words, points: [{label, year, months, censored}], lines: [{label, points}]}  months, on a logarithmic axis
 histogram  {words, counts[], low, high, expected}                               cases a column */
import { words } from '../words.js';
import { base, fit, labelsOf, labelWidth, rowAxis, sharesUp, sideways, valueAxis } from './looks.js';
import { band, endName, spread, whiskers } from './marks.js';
import { escaped, tick, withPercent } from './numbers.js';

export function lag(data, t, canvas) {
  const option = base(t);
  const palette = t.series;
  const narrow = canvas.clientWidth < 480;
  const shift = spread(
    data.series.map((s) => s.share[s.share.length - 1]),
    1,
    canvas.clientHeight - 78,
    19,
  );
  option.grid = { left: 8, right: narrow ? 92 : 140, top: 34, bottom: 44, containLabel: true };
  option.xAxis = sideways(t, words.lag, '{value}');
  option.xAxis.min = 0;
  option.xAxis.max = Math.max.apply(
    null,
    data.series.map((s) => s.months[s.months.length - 1]),
  );
  option.xAxis.splitLine.show = false;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = sharesUp(t, words.share);
  option.tooltip.show = false;
  option.series = [];
  data.series.forEach((s, i) => {
    const colour = palette[i % palette.length];
    if (s.low && s.high) option.series.push(band(s.months, s.low, s.high, colour, 0.14));
    option.series.push({
      name: s.label,
      type: 'line',
      symbol: 'none',
      step: s.step ? 'end' : false,
      z: 3,
      data: s.share.map((y, k) => [s.months[k], y]),
      lineStyle: { color: colour, width: 2.25, type: s.dashed ? 'dashed' : 'solid' },
      itemStyle: { color: colour },
      markPoint: endName([s.months[s.share.length - 1], s.share[s.share.length - 1]], {
        formatter: s.label,
        color: t.text,
        width: narrow ? 96 : 132,
        overflow: 'truncate',
        offset: [0, shift[i]],
      }),
    });
  });
  return option;
}

export function months(data, t, canvas) {
  const option = base(t);
  canvas.style.height = `${72 + 48 * data.rows.length}px`;
  option.grid = { left: 28, right: 24, top: 8, bottom: 48, containLabel: true };
  option.xAxis = sideways(t, data.axis, '{value}');
  option.xAxis.min = 0;
  option.yAxis = rowAxis(
    t,
    data.rows.map((r) => (r.note ? `${r.label}\n${r.note}` : r.label)),
    labelWidth(canvas, labelsOf(data)),
  );
  option.tooltip.show = false;
  option.series = [
    whiskers(
      data.rows.map((r, i) => [r.low, r.middle, r.high, i, 0]),
      () => t.accent,
      false,
      t,
    ),
  ];
  return option;
}

export function trend(data, t, canvas) {
  const option = base(t);
  const narrow = canvas.clientWidth < 480;
  option.grid = { left: 8, right: narrow ? 84 : 110, top: 34, bottom: 44, containLabel: true };
  option.xAxis = sideways(t, data.words.across, (v) => (v % 1 === 0 ? String(v) : ''));
  option.xAxis.min = 2016;
  option.xAxis.max = Math.ceil(Math.max.apply(null, data.points.map((p) => p.year).concat([2026])));
  option.xAxis.minInterval = 1;
  option.xAxis.splitLine.show = false;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = valueAxis(t, data.words.up, (v) => tick(v / 100));
  option.yAxis.type = 'log';
  option.yAxis.nameTextStyle.align = 'left';
  option.tooltip.formatter = (e) =>
    e.seriesType === 'scatter' ? escaped(e.name) + (e.data.waiting ? `, ${escaped(data.words.waiting)}` : '') : '';
  option.series = [
    {
      type: 'scatter',
      symbolSize: 8,
      data: data.points.map((p) => ({
        name: p.label,
        waiting: p.censored,
        value: [p.year, p.months],
        itemStyle: { color: p.censored ? t.surface : t.accent, borderColor: t.accent, borderWidth: 2 },
      })),
    },
  ];
  const shift = data.lines.length > 1 && data.lines[0].points[1][1] < data.lines[1].points[1][1] ? [9, -9] : [-9, 9];
  data.lines.forEach((l, i) => {
    const colour = [t.series[1], t.series[2]][i % 2];
    option.series.push({
      name: l.label,
      type: 'line',
      symbol: 'none',
      data: l.points,
      lineStyle: { color: colour, width: 2, type: i ? [4, 3] : 'solid' },
      endLabel: { show: true, formatter: l.label, color: t.text, fontSize: 12, distance: 6, offset: [0, shift[i]] },
    });
  });
  return option;
}

export function histogram(data, t, canvas) {
  const option = base(t);
  const n = data.counts.length;
  const name = fit(data.words.across, canvas.clientWidth - 60);
  option.grid = { left: 8, right: 26, top: 34, bottom: 30 + 16 * name.length, containLabel: true };
  option.xAxis = sideways(t, name.join('\n'), (v) => withPercent(tick(v / n)));
  option.xAxis.min = 0;
  option.xAxis.max = n;
  option.xAxis.interval = canvas.clientWidth < 480 ? 5 : 1;
  option.xAxis.splitLine.show = false;
  option.yAxis = valueAxis(t, data.words.up, '{value}');
  option.yAxis.min = 0;
  option.yAxis.max = Math.ceil(Math.max.apply(null, data.counts.concat([data.high])) + 1);
  option.yAxis.minInterval = 1;
  option.yAxis.nameTextStyle.align = 'left';
  option.tooltip.show = false;
  const edges = [0, n];
  option.series = [
    {
      type: 'custom',
      silent: true,
      z: 2,
      encode: { x: [0, 1], y: 2 },
      data: data.counts.map((c, i) => [i, i + 1, c]),
      renderItem: (_params, api) => {
        const a = api.coord([api.value(0), api.value(2)]);
        const b = api.coord([api.value(1), 0]);
        return {
          type: 'rect',
          shape: { x: a[0] + 2, y: a[1], width: b[0] - a[0] - 4, height: b[1] - a[1] },
          style: { fill: t.accent, opacity: 0.75 },
        };
      },
    },
    band(edges, [data.low, data.low], [data.high, data.high], t.today, 0.22),
    {
      type: 'line',
      symbol: 'none',
      z: 3,
      data: [
        [0, data.expected],
        [n, data.expected],
      ],
      lineStyle: { color: t.strong, type: 'dashed', width: 1.5 },
      markPoint: {
        symbol: 'none',
        data: [{ coord: [n, data.high], value: data.words.band }],
        label: {
          show: true,
          position: [-8, -16],
          align: 'right',
          color: t.muted,
          fontSize: 12,
          formatter: data.words.band,
        },
      },
    },
  ];
  return option;
}
