/* Charts of what matters.

   shares   {side, rows: [{label, total: [low, value, high], first: [low, value, high]}]}  shares of what is not known
   tornado  {side, mean, rows: [{label, low, high}]}                                       shares; hollow at the low answer, filled at the high one */
(function () {
  'use strict';
  var charts = window.slipwayCharts;
  if (!charts) return;

  /* Names are long here: on a narrow screen they need several lines each. */
  function frame(data, t, canvas, name, room) {
    var labels = charts.labelsOf(data);
    var wide = charts.labelWidth(canvas, labels);
    var option = charts.base(t);
    canvas.style.height = 68 + (canvas.clientWidth < 480 ? 84 : room) * data.rows.length + 'px';
    option.grid = { left: wide + 10, right: 24, top: 8, bottom: name ? 48 : 28 };
    option.xAxis = charts.sideways(t, name, function (v) { return charts.withPercent(charts.tick(v)); }, canvas);
    option.xAxis.min = 0;
    option.yAxis = charts.rowAxis(t, labels, wide);
    return option;
  }

  /* What questions explain: with others filled, by themselves hollow. */
  function shares(data, t, canvas) {
    var option = frame(data, t, canvas, '', 46);
    var colour = data.side === 'good' ? t.good : data.side === 'bad' ? t.bad : t.accent;
    option.tooltip.show = false;
    function rows(which, shift) {
      return data.rows.map(function (r, i) { return r[which].concat([i, shift]); });
    }
    option.series = [
      charts.whiskers(rows('total', -8), function () { return colour; }, false, t),
      charts.whiskers(rows('first', 8), function () { return colour; }, true, t),
    ];
    return option;
  }

  function tornado(data, t, canvas) {
    var option = frame(data, t, canvas, charts.words.likelihood, 40);
    var colour = data.side === 'good' ? t.good : t.bad;
    option.tooltip.formatter = function (p) {
      var r = data.rows[p.dataIndex];
      return charts.escape(r.label) + ': <b>' + charts.escape(charts.between(charts.percent(r.low), charts.percent(r.high))) + '</b>';
    };
    option.series = [
      {
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: data.rows.map(function (r, i) { return [r.low, r.high, i]; }),
        renderItem: function (params, api) {
          var a = api.coord([api.value(0), api.value(2)]);
          var b = api.coord([api.value(1), api.value(2)]);
          return {
            type: 'group',
            children: [
              { type: 'line', shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] }, style: { stroke: colour, lineWidth: 2 } },
              { type: 'circle', shape: { cx: b[0], cy: b[1], r: 5.5 }, style: { fill: colour, stroke: colour, lineWidth: 2 } },
              { type: 'circle', shape: { cx: a[0], cy: a[1], r: 5.5 }, style: { fill: t.surface, stroke: colour, lineWidth: 2 } },
            ],
          };
        },
        markLine: {
          silent: true, symbol: 'none', label: { show: false }, precision: 8,
          lineStyle: { color: t.strong, type: 'dashed', width: 1.5 }, data: [{ xAxis: data.mean }],
        },
      },
    ];
    return option;
  }

  charts.add('shares', shares);
  charts.add('tornado', tornado);
})();
