/* Charts of the reference cases.

   lag     {series: [{label, months[], share[], low[]?, high[]?, dashed?, step?}]}  shares still uncopied
   months  {axis, rows: [{label, note?, low, middle, high}]}                        months; one whisker a row */
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
  var tick = charts.tick;
  var withPercent = charts.withPercent;

  function lag(data, t, canvas) {
    var option = base(t);
    var palette = [t.accent, t.bad, t.good, t.today, '#8a6d00', '#8a4f8f'];
    var narrow = canvas.clientWidth < 480;
    var shift = spread(data.series.map(function (s) { return s.share[s.share.length - 1]; }), 1, canvas.clientHeight - 78, 19);
    option.grid = { left: 8, right: narrow ? 92 : 140, top: 34, bottom: 44, containLabel: true };
    option.xAxis = sideways(t, words.lag, '{value}');
    option.xAxis.min = 0;
    option.xAxis.max = Math.max.apply(null, data.series.map(function (s) { return s.months[s.months.length - 1]; }));
    option.xAxis.splitLine.show = false;
    option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
    option.yAxis = valueAxis(t, words.share, function (v) { return withPercent(tick(v)); });
    option.yAxis.min = 0;
    option.yAxis.max = 1;
    option.yAxis.nameTextStyle.align = 'left';
    option.tooltip.show = false;
    option.series = [];
    data.series.forEach(function (s, i) {
      var colour = palette[i % palette.length];
      if (s.low && s.high) option.series.push(band(s.months, s.low, s.high, colour, 0.14));
      option.series.push({
        name: s.label, type: 'line', symbol: 'none', step: s.step ? 'end' : false, z: 3,
        data: s.share.map(function (y, k) { return [s.months[k], y]; }),
        lineStyle: { color: colour, width: 2.25, type: s.dashed ? 'dashed' : 'solid' }, itemStyle: { color: colour },
        markPoint: endName([s.months[s.share.length - 1], s.share[s.share.length - 1]], {
          formatter: s.label, color: t.text, width: narrow ? 84 : 132, overflow: 'truncate', offset: [0, shift[i]],
        }),
      });
    });
    return option;
  }

  function months(data, t, canvas) {
    var option = base(t);
    canvas.style.height = 72 + 48 * data.rows.length + 'px';
    option.grid = { left: 14, right: 24, top: 8, bottom: 48, containLabel: true };
    option.xAxis = sideways(t, data.axis, '{value}');
    option.xAxis.min = 0;
    option.yAxis = rowAxis(t, data.rows.map(function (r) { return r.note ? r.label + '\n' + r.note : r.label; }), labelWidth(canvas, labelsOf(data)));
    option.tooltip.show = false;
    option.series = [whiskers(data.rows.map(function (r, i) { return [r.low, r.middle, r.high, i, 0]; }), function () { return t.accent; }, false, t)];
    return option;
  }

  charts.add('lag', lag);
  charts.add('months', months);
})();
