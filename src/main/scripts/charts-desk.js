/* Charts of the desk: all proposals on one field.

   field  {whole, limit?, ids, questions, models, bad: [[mean, p05, p95]], good: [[mean, p05, p95]], outside: [0|1], reviewed: [0|1]}
          shares, column by column; a figure with data-crowded has too many marks for all lines and names at once; the figure's data-across, data-up and data-limit are the words on its axes, data-address leads to a proposal
   courses  {side, series: [{label, mean[]}]}  shares by month, from the decision; told apart by dashes and named where they end */
(function () {
  'use strict';
  var desk = window.slipwayCharts;
  if (!desk) return;

  var NAMED = 16;

  function pointsOf(data) {
    return data.ids.map(function (id, i) {
      return {
        id: id, question: data.questions[i], model: data.models[i], bad: data.bad[i], good: data.good[i],
        outside: data.outside[i] === 1, reviewed: data.reviewed[i] === 1,
      };
    });
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
      renderItem: function (params, api) {
        var p = points[api.value(6)];
        var left = api.coord([api.value(1), api.value(3)]);
        var right = api.coord([api.value(2), api.value(3)]);
        var bottom = api.coord([api.value(0), api.value(4)]);
        var top = api.coord([api.value(0), api.value(5)]);
        var style = { stroke: colourOf(p, t), lineWidth: 1.25, opacity: opacity };
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
    return [p.bad[0], p.bad[1], p.bad[2], p.good[0], p.good[1], p.good[2], i];
  }

  function sizeOf(outside, many) {
    return many ? (outside ? 9 : 7) : outside ? 14 : 11;
  }

  /* sides: by point, where its name stands; none are named before that is known. */
  function items(points, outside, t, many, sides) {
    return points
      .map(function (p, i) { return { p: p, i: i }; })
      .filter(function (e) { return e.p.outside === outside; })
      .map(function (e) {
        var colour = colourOf(e.p, t);
        var side = sides && sides[e.i];
        return {
          value: [e.p.bad[0], e.p.good[0], e.i],
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
        formatter: function (e) { return points[e.value[2]].model; },
      },
    };
  }

  /* Names marks where there is room, those outside the limits first. */
  function name(chart, data, t) {
    var points = pointsOf(data);
    if (points.length > NAMED) return;
    var order = points
      .map(function (p, i) { return i; })
      .sort(function (a, b) { return points[b].outside - points[a].outside || a - b; });
    function pixel(x, y) {
      return chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [x, y]);
    }
    var places = order.map(function (i) {
      var at = pixel(points[i].bad[0], points[i].good[0]);
      return { x: at[0], y: at[1], r: sizeOf(points[i].outside, false) / 2 + 1, text: points[i].model };
    });
    var axes = chart.getOption();
    var top = pixel(axes.xAxis[0].min, axes.yAxis[0].max);
    var end = pixel(axes.xAxis[0].max, axes.yAxis[0].min);
    var found = desk.names(places, { x: top[0], y: top[1], width: end[0] - top[0], height: end[1] - top[1] });
    var sides = [];
    order.forEach(function (i, k) { sides[i] = found[k]; });
    chart.setOption({
      series: [
        { id: 'inside', data: items(points, false, t, false, sides) },
        { id: 'outside', data: items(points, true, t, false, sides) },
      ],
    });
  }

  /* Into how many parts an axis from 0 to a round number is cut, by its first digits, so that both its ends are ticks. */
  var PARTS = { 1: 5, 1.5: 3, 2: 4, 3: 3, 4: 4, 5: 5, 6: 3, 8: 4 };
  function step(top, narrow) {
    var first = (top / Math.pow(10, Math.floor(Math.log10(top) + 1e-9))).toPrecision(2);
    return top / (narrow && Number(first) === 1 ? 2 : PARTS[Number(first)]);
  }

  /* The axes hold every mean; whiskers that would shrink the rest to a corner run off the plot. */
  function range(points, side, many, narrow, limit) {
    var means = points.map(function (p) { return p[side][0]; });
    var ends = many ? means : means.concat(points.map(function (p) { return p[side][2]; }));
    var lows = many ? means : means.concat(points.map(function (p) { return p[side][1]; }));
    var high = Math.max.apply(null, ends.concat([limit || 0, 1e-6]));
    var low = Math.min.apply(null, lows.concat([0]));
    var top = desk.roundUp(high * 1.02);
    return low < 0 ? { min: -desk.roundUp(-low), max: top } : { min: 0, max: top, interval: step(top, narrow) };
  }

  function field(data, t, canvas, figure) {
    var points = pointsOf(data);
    var many = 'crowded' in figure.dataset;
    var narrow = canvas.clientWidth < 480;
    function number(v) { return data.whole ? desk.percent(v) : desk.signed(v); }
    function axis(v) { return data.whole ? desk.withPercent(desk.tick(v)) : (v > 0 ? '+' : '') + desk.tick(v); }
    var option = desk.base(t);
    var across = desk.fit(figure.dataset.across, canvas.clientWidth - 60);
    var up = desk.fit(figure.dataset.up, canvas.clientWidth - 40);
    option.grid = { left: 12, right: narrow ? 20 : 36, top: 42 + 18 * up.length, bottom: 36 + 16 * across.length, containLabel: true };
    option.xAxis = Object.assign(desk.sideways(t, across.join('\n'), axis, canvas), range(points, 'bad', many, narrow, data.limit));
    option.yAxis = Object.assign(desk.valueAxis(t, up.join('\n'), axis), range(points, 'good', many, false));
    // From below 0 the library chooses the ticks, and the last may stand too close to the end of a narrow axis.
    option.xAxis.axisLabel.showMaxLabel = !narrow || option.xAxis.min === 0;
    option.yAxis.nameGap = 32;
    option.yAxis.nameTextStyle.align = 'left';
    [option.xAxis, option.yAxis].forEach(function (a) {
      a.axisLine = { show: true, onZero: true, lineStyle: { color: t.strong } };
    });
    option.tooltip.extraCssText = 'max-width: 320px; white-space: normal;';
    option.tooltip.formatter = function (e) {
      if (!e.value || e.value.length < 3) return '';
      var p = points[e.value[2]];
      return (
        '<b>' + desk.escape(p.question) + '</b><br>' + desk.escape(p.model) + '<br>' +
        desk.escape(desk.words.bad) + ': <b>' + number(p.bad[0]) + '</b>, ' + desk.escape(desk.between(number(p.bad[1]), number(p.bad[2]))) + '<br>' +
        desk.escape(desk.words.good) + ': <b>' + number(p.good[0]) + '</b>, ' + desk.escape(desk.between(number(p.good[1]), number(p.good[2])))
      );
    };
    var circles = marks(points, false, t, many);
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

  function follow(chart, data, figure) {
    var points = pointsOf(data);
    chart.on('click', function (e) {
      if (e.componentType === 'series' && e.value) window.location.assign(figure.dataset.address + points[e.value[2]].id);
    });
    if (!('crowded' in figure.dataset)) return;
    function show(rows) {
      chart.setOption({ series: [{ id: 'whiskers', data: rows }] });
    }
    chart.on('mouseover', { componentType: 'series' }, function (e) {
      if (e.value) show([rowOf(points[e.value[2]], e.value[2])]);
    });
    chart.on('mouseout', function () { show([]); });
  }

  var DASHES = ['solid', [8, 4], [2, 3], [12, 4, 2, 4], [5, 2], [1, 2]];

  function courses(data, t, canvas) {
    var colour = data.side === 'good' ? t.good : t.bad;
    // One whose window begins later ends later.
    var last = Math.max.apply(null, data.series.map(function (s) { return s.mean.length - 1; }));
    var ends = data.series.map(function (s) { return s.mean[s.mean.length - 1]; });
    var top = desk.roundUp(Math.max.apply(null, ends.concat([1e-9])));
    var shift = desk.spread(ends, top, canvas.clientHeight - 78, 18);
    var option = desk.base(t);
    option.grid = { left: 8, right: 72, top: 34, bottom: 44, containLabel: true };
    option.xAxis = desk.sideways(t, desk.words.month, '{value}');
    option.xAxis.min = 0;
    option.xAxis.max = last;
    option.xAxis.interval = last > 60 ? 24 : last > 24 ? 12 : last > 6 ? 6 : 1;
    option.xAxis.splitLine.show = false;
    option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
    option.yAxis = desk.valueAxis(t, desk.words.likelihood, function (v) { return desk.tick(v) + '%'; });
    option.yAxis.min = 0;
    option.yAxis.max = top;
    option.yAxis.nameTextStyle.align = 'left';
    option.tooltip.trigger = 'axis';
    option.tooltip.formatter = function (all) {
      return escapeMonth(all[0].dataIndex) + all.map(function (p) { return '<br>' + desk.escape(p.seriesName) + ': <b>' + desk.percent(p.value[1]) + '</b>'; }).join('');
    };
    option.series = data.series.map(function (s, i) {
      return {
        name: s.label, type: 'line', symbol: 'none',
        data: s.mean.map(function (y, m) { return [m, y]; }),
        lineStyle: { color: colour, width: 2.25, type: DASHES[i % DASHES.length] },
        itemStyle: { color: colour },
        markPoint: desk.endName([s.mean.length - 1, ends[i]], {
          color: t.text, offset: [0, shift[i]],
          formatter: function () { return s.label + '  ' + desk.percent(ends[i]); },
        }),
      };
    });
    return option;
  }
  function escapeMonth(month) {
    return desk.escape(desk.words.month) + ': ' + month;
  }

  desk.add('field', field, follow, name);
  desk.add('courses', courses);
})();
