/* Everybody's intervals on one scale.

   opinions {log, form: SHARE | RATE | PLAIN, rows: [{label, whose: reviewer | pool | rubric, now: [low, middle, high], before?: [low, middle, high]}]}
   A reviewer's answer of the first round, where it was another, stands hollow above the one that counts. */
(function () {
  'use strict';
  var charts = window.slipwayCharts;
  if (!charts) return;

  function written(form) {
    return function (x) {
      if (form === 'SHARE') return charts.withPercent(charts.tick(x));
      if (x === 0) return '0';
      return Number(x.toPrecision(3)).toLocaleString(document.documentElement.lang || 'en', { maximumSignificantDigits: 3 });
    };
  }

  function largest(data) {
    return Math.max.apply(null, data.rows.map(function (r) { return Math.max(r.now[2], r.before ? r.before[2] : 0); }).concat([0.01]));
  }

  function opinions(data, t, canvas) {
    var labels = charts.labelsOf(data);
    var wide = charts.labelWidth(canvas, labels);
    var option = charts.base(t);
    canvas.style.height = 44 + 40 * data.rows.length + 'px';
    option.grid = { left: wide + 10, right: 28, top: 8, bottom: 30 };
    option.xAxis = charts.sideways(t, '', written(data.form), canvas);
    if (data.log) {
      option.xAxis.type = 'log';
      var all = data.rows.reduce(function (sum, r) { return sum.concat(r.now, r.before || []); }, []);
      option.xAxis.min = Math.pow(10, Math.floor(Math.log10(Math.min.apply(null, all))));
      option.xAxis.max = Math.pow(10, Math.ceil(Math.log10(Math.max.apply(null, all))));
      if (option.xAxis.min === option.xAxis.max) option.xAxis.max *= 10;
    } else {
      option.xAxis.min = 0;
      if (data.form === 'SHARE') option.xAxis.max = Math.min(1, charts.roundUp(largest(data)));
    }
    option.yAxis = charts.rowAxis(t, labels, wide);
    option.tooltip.show = false;
    var now = data.rows.map(function (r, i) { return r.now.concat([i, r.before ? 7 : 0]); });
    var before = [];
    data.rows.forEach(function (r, i) {
      if (r.before) before.push(r.before.concat([i, -7]));
    });
    var colours = { reviewer: t.accent, pool: t.text, rubric: t.today };
    option.series = [
      charts.whiskers(now, function (i) { return colours[data.rows[i].whose]; }, false, t),
      charts.whiskers(before, function () { return t.today; }, true, t),
    ];
    return option;
  }

  charts.add('opinions', opinions);
})();
