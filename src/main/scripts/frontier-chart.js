/* How the chart of all combinations looks: what ECharts draws of their parts. Points of each kind are one series, so that sixteen
   thousand stay quick. */
(function () {
  'use strict';

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--sl-' + name).trim();
  }
  function digits(x) {
    return String(Number((100 * x).toPrecision(6))).replace('-', '\u2212') + '%';
  }
  function escape(text) {
    var span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
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
      more || {}
    );
  }

  function axis(muted, line, narrow) {
    return {
      type: 'value',
      scale: true,
      nameTextStyle: { color: muted, fontSize: 13 },
      axisLabel: { color: muted, fontSize: 13, hideOverlap: true, formatter: digits },
      splitNumber: narrow ? 3 : 5,
      axisLine: { show: true, lineStyle: { color: token('line-strong') } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: line } },
    };
  }
  /* A canvas does not break lines by itself. */
  function broken(text, narrow) {
    if (!narrow || text.length < 34) return text;
    var middle = text.indexOf(' ', text.length / 2 - 4);
    return middle < 0 ? text : text.slice(0, middle) + '\n' + text.slice(middle + 1);
  }

  function mark(name, point, colour, symbol, below, right) {
    return {
      name: name,
      type: 'scatter',
      data: [point],
      symbol: symbol,
      symbolSize: 13,
      z: 6,
      silent: point.length < 3,
      itemStyle: { color: token('surface'), borderColor: colour, borderWidth: 2.5 },
      label: { show: true, formatter: name, position: below ? 'bottom' : 'top', align: right ? 'right' : 'center', color: token('text'), fontSize: 13, distance: 7, textBorderColor: token('surface'), textBorderWidth: 3 },
    };
  }

  function series(points, parts, at, words) {
    var today = points.today;
    var proposed = points.place(0);
    var filtered = parts.filtered;
    var rest = parts.rest;
    var drawn = [];
    if (filtered) drawn.push(dots('out', parts.out.map(points.place), token('line'), 4, { silent: true, z: 1, itemStyle: { color: token('line-strong'), opacity: 0.35 } }));
    drawn.push(dots(filtered ? words.left : words.all, rest.map(points.place), token('today'), rest.length > 400 ? 4 : 7, { z: 2, itemStyle: { color: token('today'), opacity: rest.length > 2000 ? 0.45 : 0.7 } }));
    drawn.push(dots(words.tied, parts.tied.map(points.place), token('accent'), 8, { z: 3, itemStyle: { color: token('surface'), borderColor: token('accent'), borderWidth: 1.5 } }));
    drawn.push({
      name: words.best,
      type: 'line',
      step: false,
      data: parts.best.map(points.place),
      symbol: 'circle',
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { color: token('accent'), width: 2 },
      itemStyle: { color: token('accent') },
      z: 4,
    });
    drawn.push(mark(words.today, today, token('today'), 'rect', false, today[0] > proposed[0]));
    drawn.push(mark(words.proposed, proposed, token('text'), 'diamond', true, proposed[0] >= today[0]));
    if (at >= 0) {
      drawn.push({ name: 'at', type: 'scatter', data: [points.place(at)], symbolSize: 20, z: 7, silent: true, itemStyle: { color: 'transparent', borderColor: token('text'), borderWidth: 2 } });
    }
    return drawn;
  }

  /* at is the combination that is pointed out, or -1; words are those of the figure. */
  function option(points, parts, at, words, narrow) {
    var muted = token('muted');
    var line = token('line');
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13, color: token('text') },
      legend: {
        data: [words.best, words.tied, parts.filtered ? words.left : words.all],
        left: 0,
        top: 0,
        itemWidth: 18,
        itemHeight: 10,
        textStyle: { color: muted, fontSize: 13 },
        selectedMode: false,
      },
      grid: { left: 8, right: 28, top: narrow ? 100 : 66, bottom: narrow ? 64 : 48, containLabel: true },
      xAxis: Object.assign(axis(muted, line, narrow), { name: broken(words.x, narrow), nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: muted, fontSize: 13, lineHeight: 17, verticalAlign: 'top' } }),
      yAxis: Object.assign(axis(muted, line, narrow), { name: words.y, nameLocation: 'end', nameGap: 14, nameTextStyle: { color: muted, fontSize: 13, align: 'left' } }),
      tooltip: {
        trigger: 'item',
        confine: true,
        backgroundColor: token('surface'),
        borderColor: token('line'),
        textStyle: { color: token('text'), fontSize: 13 },
        extraCssText: 'max-width:20rem;white-space:normal',
        formatter: function (p) {
          if (p.value.length < 3) return escape(p.seriesName);
          return escape(points.names(p.value[2]).join('; ') || words.none);
        },
      },
      series: series(points, parts, at, words),
    };
  }

  window.slipwayFrontier = { option: option, token: token };
})();
