/* Charts of a score.

   likelihood-curve  {side, months[], mean[], p05[], p95[], today[]}                    shares; months counted from the decision
   routes            {side, rows: [{label, value, today?}]}                             shares
   intervals         {rows: [{label, side, mean, p05, p95, today?: {mean, p05, p95}}]}  shares
   changes           {side, rows: [{label, mean, p05, p95}]}                            shares; around zero */
(function () {
  'use strict';
  var charts = window.slipwayCharts;
  if (!charts) return;
  var words = charts.words;
  var base = charts.base;
  var valueAxis = charts.valueAxis;
  var sideways = charts.sideways;
  var rowAxis = charts.rowAxis;
  var labelWidth = charts.labelWidth;
  var labelsOf = charts.labelsOf;
  var whiskers = charts.whiskers;
  var band = charts.band;
  var spread = charts.spread;
  var endName = charts.endName;
  var roundUp = charts.roundUp;
  var percent = charts.percent;
  var signed = charts.signed;
  var tick = charts.tick;
  var between = charts.between;
  var escape = charts.escape;
  var withPercent = charts.withPercent;

  function likelihoodCurve(data, t, canvas) {
    var colour = data.side === 'good' ? t.good : t.bad;
    var textColour = data.side === 'good' ? t.goodText : t.badText;
    var last = data.months.length - 1;
    var top = roundUp(Math.max.apply(null, data.p95.concat(data.today || [], [1e-12])));
    var shift = spread(data.today ? [data.mean[last], data.today[last]] : [data.mean[last]], top, canvas.clientHeight - 78, 36);
    function pairs(list) {
      return list.map(function (y, i) { return [data.months[i], y]; });
    }
    function line(name, values, style, color, weight, moved) {
      return {
        name: name, type: 'line', data: pairs(values), symbol: 'none', z: 3, lineStyle: style, itemStyle: { color: style.color },
        markPoint: endName([data.months[last], values[last]], {
          color: color, lineHeight: 17, fontWeight: weight, offset: [0, moved],
          formatter: function () { return name + '\n' + percent(values[last]); },
        }),
      };
    }
    var option = base(t);
    option.grid = { left: 8, right: 106, top: 34, bottom: 44, containLabel: true };
    option.xAxis = sideways(t, words.month, '{value}');
    option.xAxis.min = data.months[0];
    option.xAxis.max = data.months[last];
    option.xAxis.interval = option.xAxis.max > 60 ? 24 : option.xAxis.max > 24 ? 12 : option.xAxis.max > 6 ? 6 : 1;
    option.xAxis.splitLine.show = false;
    option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
    option.yAxis = valueAxis(t, words.likelihood, function (v) { return withPercent(tick(v)); });
    option.yAxis.min = 0;
    option.yAxis.max = top;
    option.yAxis.nameTextStyle.align = 'left';
    option.tooltip.trigger = 'axis';
    option.tooltip.axisPointer = { lineStyle: { color: t.strong } };
    option.tooltip.formatter = function (all) {
      var lines = all.filter(function (p) { return p.seriesType === 'line'; });
      if (!lines.length) return '';
      var at = lines[0].dataIndex;
      return (
        escape(words.month) + ': ' + data.months[at] + '<br>' + escape(words.proposed) + ': <b>' + percent(data.mean[at]) + '</b>, ' +
        escape(between(percent(data.p05[at]), percent(data.p95[at]))) +
        (data.today ? '<br>' + escape(words.today) + ': <b>' + percent(data.today[at]) + '</b>' : '')
      );
    };
    option.series = [band(data.months, data.p05, data.p95, colour, 0.16)];
    if (data.today) {
      option.series.push(line(words.today, data.today, { color: t.today, width: 2, type: 'dashed' }, t.muted, 500, shift[1]));
    }
    option.series.push(line(words.proposed, data.mean, { color: colour, width: 2.5 }, textColour, 600, shift[0]));
    return option;
  }

  function routes(data, t, canvas) {
    var colour = data.side === 'good' ? t.good : t.bad;
    var option = base(t);
    canvas.style.height = 72 + 38 * data.rows.length + 'px';
    option.grid = { left: labelWidth(canvas, labelsOf(data)) + 10, right: 52, top: 8, bottom: 48 };
    option.xAxis = sideways(t, words.likelihood, function (v) { return withPercent(tick(v)); }, canvas);
    option.xAxis.min = 0;
    option.yAxis = rowAxis(t, data.rows.map(function (r) { return r.label; }), labelWidth(canvas, labelsOf(data)));
    option.tooltip.show = false;
    option.series = [
      { type: 'bar', data: data.rows.map(function (r) { return r.value; }), barWidth: 2, itemStyle: { color: colour }, silent: true },
      {
        type: 'scatter',
        data: data.rows.map(function (r, i) { return [r.value, i]; }),
        symbolSize: 11,
        itemStyle: { color: colour },
        silent: true,
        label: { show: true, position: 'right', color: t.text, fontSize: 13, formatter: function (p) { return percent(p.value[0]); } },
      },
    ];
    return option;
  }

  function intervals(data, t, canvas) {
    var option = base(t);
    function colourOf(i) {
      return data.rows[i].side === 'good' ? t.good : t.bad;
    }
    var ghosts = data.rows.filter(function (r) { return r.today; });
    canvas.style.height = 72 + 58 * data.rows.length + 'px';
    option.grid = { left: labelWidth(canvas, labelsOf(data)) + 10, right: 24, top: 8, bottom: 48 };
    option.xAxis = sideways(t, words.likelihood, function (v) { return withPercent(tick(v)); }, canvas);
    option.xAxis.min = 0;
    option.yAxis = rowAxis(t, data.rows.map(function (r) { return r.label; }), labelWidth(canvas, labelsOf(data)));
    option.tooltip.show = false;
    option.series = [
      whiskers(data.rows.map(function (r, i) { return [r.p05, r.mean, r.p95, i, r.today ? -8 : 0]; }), colourOf, false, t),
      whiskers(ghosts.map(function (r) { return [r.today.p05, r.today.mean, r.today.p95, data.rows.indexOf(r), 10]; }), function () { return t.today; }, true, t),
    ];
    return option;
  }

  function changes(data, t, canvas) {
    var option = base(t);
    var colour = data.side === 'good' ? t.good : t.bad;
    canvas.style.height = 72 + (canvas.clientWidth < 480 ? 56 : 40) * data.rows.length + 'px';
    option.grid = { left: labelWidth(canvas, labelsOf(data)) + 10, right: 24, top: 8, bottom: 48 };
    option.xAxis = sideways(t, words.points, function (v) { return (v > 0 ? '+' : '') + tick(v); }, canvas);
    option.xAxis.scale = false;
    option.yAxis = rowAxis(t, data.rows.map(function (r) { return r.label; }), labelWidth(canvas, labelsOf(data)));
    option.tooltip.formatter = function (p) {
      var r = data.rows[p.dataIndex];
      return escape(r.label) + ': <b>' + signed(r.mean) + '</b>, ' + escape(between(signed(r.p05), signed(r.p95)));
    };
    var series = whiskers(data.rows.map(function (r, i) { return [r.p05, r.mean, r.p95, i, 0]; }), function () { return colour; }, false, t);
    series.silent = false;
    series.markLine = { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: t.strong, type: 'solid', width: 1.5 }, data: [{ xAxis: 0 }] };
    option.series = [series];
    return option;
  }

  charts.add('likelihood-curve', likelihoodCurve);
  charts.add('routes', routes);
  charts.add('intervals', intervals);
  charts.add('changes', changes);
})();
