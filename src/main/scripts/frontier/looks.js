/* How the chart of all combinations looks: what ECharts draws of their parts. Points of each kind are one series, so that sixteen
 thousand stay quick. */
import { tokens } from '../charts/looks.js';
import { escaped, tick, withPercent } from '../charts/numbers.js';

function percentOf(share) {
  return withPercent(tick(share));
}

function dots(name, data, colour, size, more) {
  return Object.assign(
    {
      name: name,
      type: 'scatter',
      data: data,
      symbolSize: size,
      itemStyle: { color: colour },
      large: data.length > 2000,
      largeThreshold: 2000,
      animation: false,
    },
    more || {},
  );
}

function axis(t, narrow) {
  return {
    type: 'value',
    scale: true,
    nameTextStyle: { color: t.muted, fontSize: 13 },
    axisLabel: { color: t.muted, fontSize: 13, hideOverlap: true, formatter: percentOf },
    splitNumber: narrow ? 3 : 5,
    axisLine: { show: true, lineStyle: { color: t.strong } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: t.line } },
  };
}
/* A canvas does not break lines by itself. */
function broken(text, narrow) {
  if (!narrow || text.length < 34) return text;
  const middle = text.indexOf(' ', text.length / 2 - 4);
  return middle < 0 ? text : `${text.slice(0, middle)}\n${text.slice(middle + 1)}`;
}

function mark(t, name, point, colour, symbol, below, right) {
  return {
    name: name,
    type: 'scatter',
    data: [point],
    symbol: symbol,
    symbolSize: 13,
    z: 6,
    silent: point.length < 3,
    itemStyle: { color: t.surface, borderColor: colour, borderWidth: 2.5 },
    label: {
      show: true,
      formatter: name,
      position: below ? 'bottom' : 'top',
      align: right ? 'right' : 'center',
      color: t.text,
      fontSize: 13,
      distance: 7,
      textBorderColor: t.surface,
      textBorderWidth: 3,
    },
  };
}

function series(t, points, parts, at, words) {
  const today = points.today;
  const proposed = points.place(0);
  const filtered = parts.filtered;
  const rest = parts.rest;
  const drawn = [];
  if (filtered)
    drawn.push(
      dots('out', parts.out.map(points.place), t.line, 4, {
        silent: true,
        z: 1,
        itemStyle: { color: t.strong, opacity: 0.35 },
      }),
    );
  drawn.push(
    dots(filtered ? words.left : words.all, rest.map(points.place), t.today, rest.length > 400 ? 4 : 7, {
      z: 2,
      itemStyle: { color: t.today, opacity: rest.length > 2000 ? 0.45 : 0.7 },
    }),
  );
  drawn.push(
    dots(words.tied, parts.tied.map(points.place), t.accent, 8, {
      z: 3,
      itemStyle: { color: t.surface, borderColor: t.accent, borderWidth: 1.5 },
    }),
  );
  drawn.push({
    name: words.best,
    type: 'line',
    step: false,
    data: parts.best.map(points.place),
    symbol: 'circle',
    symbolSize: 8,
    showAllSymbol: true,
    lineStyle: { color: t.accent, width: 2 },
    itemStyle: { color: t.accent },
    z: 4,
  });
  drawn.push(mark(t, words.today, today, t.today, 'rect', false, today[0] > proposed[0]));
  drawn.push(mark(t, words.proposed, proposed, t.text, 'diamond', true, proposed[0] >= today[0]));
  if (at >= 0) {
    drawn.push({
      name: 'at',
      type: 'scatter',
      data: [points.place(at)],
      symbolSize: 20,
      z: 7,
      silent: true,
      itemStyle: { color: 'transparent', borderColor: t.text, borderWidth: 2 },
    });
  }
  return drawn;
}

/* at is the combination that is pointed out, or -1; words are those of the figure. */
export function option(points, parts, at, words, narrow) {
  const t = tokens();
  return {
    animation: false,
    textStyle: { fontFamily: t.font, fontSize: 13, color: t.text },
    legend: {
      data: [words.best, words.tied, parts.filtered ? words.left : words.all],
      left: 0,
      top: 0,
      itemWidth: 18,
      itemHeight: 10,
      textStyle: { color: t.muted, fontSize: 13 },
      selectedMode: false,
    },
    grid: { left: 8, right: 28, top: narrow ? 100 : 66, bottom: narrow ? 64 : 48, containLabel: true },
    xAxis: Object.assign(axis(t, narrow), {
      name: broken(words.x, narrow),
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: t.muted, fontSize: 13, lineHeight: 17, verticalAlign: 'top' },
    }),
    yAxis: Object.assign(axis(t, narrow), {
      name: words.y,
      nameLocation: 'end',
      nameGap: 14,
      nameTextStyle: { color: t.muted, fontSize: 13, align: 'left' },
    }),
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: t.surface,
      borderColor: t.line,
      textStyle: { color: t.text, fontSize: 13 },
      extraCssText: 'max-width:20rem;white-space:normal',
      formatter: (p) => {
        if (p.value.length < 3) return escaped(p.seriesName);
        return escaped(points.names(p.value[2]).join('; ') || words.none);
      },
    },
    series: series(t, points, parts, at, words),
  };
}
