/* Charts of a score.

 likelihood-curve  {side, months[], mean[], p05[], p95[], today[]}                    shares; months counted from the decision
 routes            {side, rows: [{label, value, today?}]}                             shares
 intervals         {rows: [{label, side, mean, p05, p95, today?: {mean, p05, p95}}]}  shares
 changes           {side, rows: [{label, mean, p05, p95}]}                            shares; around zero */
import { words } from '../words.js';
import { base, fit, labelsOf, labelWidth, rowAxis, sideways, valueAxis } from './looks.js';
import { band, endName, roundUp, spread, whiskers } from './marks.js';
import { between, escaped, percent, signed, tick, withPercent } from './numbers.js';

export function likelihoodCurve(data, t, canvas) {
  const colour = data.side === 'good' ? t.good : t.bad;
  const textColour = data.side === 'good' ? t.goodText : t.badText;
  const last = data.months.length - 1;
  const top = roundUp(Math.max.apply(null, data.p95.concat(data.today || [], [1e-12])));
  const shift = spread(
    data.today ? [data.mean[last], data.today[last]] : [data.mean[last]],
    top,
    canvas.clientHeight - 78,
    36,
  );
  function pairs(list) {
    return list.map((y, i) => [data.months[i], y]);
  }
  function line(name, values, style, color, weight, moved) {
    return {
      name: name,
      type: 'line',
      data: pairs(values),
      symbol: 'none',
      z: 3,
      lineStyle: style,
      itemStyle: { color: style.color },
      markPoint: endName([data.months[last], values[last]], {
        color: color,
        lineHeight: 17,
        fontWeight: weight,
        offset: [0, moved],
        formatter: () => `${name}\n${percent(values[last])}`,
      }),
    };
  }
  const option = base(t);
  option.grid = { left: 8, right: 106, top: 34, bottom: 44, containLabel: true };
  option.xAxis = sideways(t, words.month, '{value}');
  option.xAxis.min = data.months[0];
  option.xAxis.max = data.months[last];
  option.xAxis.interval = option.xAxis.max > 60 ? 24 : option.xAxis.max > 24 ? 12 : option.xAxis.max > 6 ? 6 : 1;
  option.xAxis.splitLine.show = false;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = valueAxis(t, words.likelihood, (v) => withPercent(tick(v)));
  option.yAxis.min = 0;
  option.yAxis.max = top;
  option.yAxis.nameTextStyle.align = 'left';
  option.tooltip.trigger = 'axis';
  option.tooltip.axisPointer = { lineStyle: { color: t.strong } };
  option.tooltip.formatter = (all) => {
    const lines = all.filter((p) => p.seriesType === 'line');
    if (!lines.length) return '';
    const at = lines[0].dataIndex;
    return (
      escaped(words.month) +
      ': ' +
      data.months[at] +
      '<br>' +
      escaped(words.proposed) +
      ': <b>' +
      percent(data.mean[at]) +
      '</b>, ' +
      escaped(between(percent(data.p05[at]), percent(data.p95[at]))) +
      (data.today ? `<br>${escaped(words.today)}: <b>${percent(data.today[at])}</b>` : '')
    );
  };
  option.series = [band(data.months, data.p05, data.p95, colour, 0.16)];
  if (data.today) {
    option.series.push(
      line(words.today, data.today, { color: t.today, width: 2, type: 'dashed' }, t.muted, 500, shift[1]),
    );
  }
  option.series.push(line(words.proposed, data.mean, { color: colour, width: 2.5 }, textColour, 600, shift[0]));
  return option;
}

export function routes(data, t, canvas) {
  const colour = data.side === 'good' ? t.good : t.bad;
  const option = base(t);
  canvas.style.height = `${72 + 38 * data.rows.length}px`;
  option.grid = { left: labelWidth(canvas, labelsOf(data)) + 10, right: 52, top: 8, bottom: 48 };
  option.xAxis = sideways(t, words.likelihood, (v) => withPercent(tick(v)), canvas);
  option.xAxis.min = 0;
  option.yAxis = rowAxis(
    t,
    data.rows.map((r) => r.label),
    labelWidth(canvas, labelsOf(data)),
  );
  option.tooltip.show = false;
  option.series = [
    { type: 'bar', data: data.rows.map((r) => r.value), barWidth: 2, itemStyle: { color: colour }, silent: true },
    {
      type: 'scatter',
      data: data.rows.map((r, i) => [r.value, i]),
      symbolSize: 11,
      itemStyle: { color: colour },
      silent: true,
      label: { show: true, position: 'right', color: t.text, fontSize: 13, formatter: (p) => percent(p.value[0]) },
    },
  ];
  return option;
}

export function intervals(data, t, canvas) {
  const option = base(t);
  function colourOf(i) {
    return data.rows[i].side === 'good' ? t.good : t.bad;
  }
  const ghosts = data.rows.filter((r) => r.today);
  canvas.style.height = `${72 + 58 * data.rows.length}px`;
  option.grid = { left: labelWidth(canvas, labelsOf(data)) + 10, right: 24, top: 8, bottom: 48 };
  option.xAxis = sideways(t, words.likelihood, (v) => withPercent(tick(v)), canvas);
  option.xAxis.min = 0;
  option.yAxis = rowAxis(
    t,
    data.rows.map((r) => r.label),
    labelWidth(canvas, labelsOf(data)),
  );
  option.tooltip.show = false;
  option.series = [
    whiskers(
      data.rows.map((r, i) => [r.p05, r.mean, r.p95, i, r.today ? -8 : 0]),
      colourOf,
      false,
      t,
    ),
    whiskers(
      ghosts.map((r) => [r.today.p05, r.today.mean, r.today.p95, data.rows.indexOf(r), 10]),
      () => t.today,
      true,
      t,
    ),
  ];
  return option;
}

export function changes(data, t, canvas) {
  const option = base(t);
  const colour = data.side === 'good' ? t.good : t.bad;
  const labels = labelsOf(data);
  const wide = labelWidth(canvas, labels);
  const lines = Math.max(...labels.map((label) => fit(label, wide).length));
  canvas.style.height = `${72 + Math.max(canvas.clientWidth < 480 ? 56 : 40, 16 * lines + 12) * data.rows.length}px`;
  option.grid = { left: wide + 10, right: 24, top: 8, bottom: 48 };
  option.xAxis = sideways(t, words.points, (v) => (v > 0 ? '+' : '') + tick(v), canvas);
  option.xAxis.scale = false;
  option.yAxis = rowAxis(t, labels, wide);
  option.tooltip.formatter = (p) => {
    const r = data.rows[p.dataIndex];
    return `${escaped(r.label)}: <b>${signed(r.mean)}</b>, ${escaped(between(signed(r.p05), signed(r.p95)))}`;
  };
  const series = whiskers(
    data.rows.map((r, i) => [r.p05, r.mean, r.p95, i, 0]),
    () => colour,
    false,
    t,
  );
  series.silent = false;
  series.markLine = {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: t.strong, type: 'solid', width: 1.5 },
    data: [{ xAxis: 0 }],
  };
  option.series = [series];
  return option;
}
