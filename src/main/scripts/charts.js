/* Draws <figure class="chart" data-chart="KIND"> from the JSON in its script.chart-data. The words on axes come with the page, in the
   attributes of this script's element; the finding is the figure's caption; the numbers stand in the table beside it.
   The kinds are in scripts of their own: slipwayCharts.add(kind, make(data, tokens, canvas, figure), after?(chart, data, figure),
   settle?(chart, data, tokens, canvas)); what a chart settles, each time that it is made, needs its marks to have places. */
(function () {
  'use strict';
  var own = document.getElementById('slipway-script');
  var words = own ? own.dataset : {};
  var loading = null;
  var drawn = [];

  function library() {
    if (window.echarts) return Promise.resolve(window.echarts);
    if (!loading) {
      loading = new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        script.src = words.echarts;
        script.onload = function () {
          resolve(window.echarts);
        };
        script.onerror = reject;
        document.head.appendChild(script);
      });
    }
    return loading;
  }

  function tokens() {
    var style = getComputedStyle(document.documentElement);
    function of(name) {
      return style.getPropertyValue('--sl-' + name).trim();
    }
    return {
      text: of('text'),
      muted: of('muted'),
      line: of('line'),
      strong: of('line-strong'),
      surface: of('surface'),
      bad: of('bad'),
      good: of('good'),
      badText: of('bad-text'),
      goodText: of('good-text'),
      today: of('today'),
      accent: of('accent'),
      font: getComputedStyle(document.body).fontFamily,
    };
  }

  /* A number in the form of the page's language. */
  var mark = document.documentElement.lang === 'de' ? ',' : '.';
  function written(text) {
    return text.replace('.', mark);
  }
  function withPercent(text) {
    return text + (mark === ',' ? '\u00a0%' : '%');
  }

  /* Two significant digits, as the words of the page have them. */
  function digits(x) {
    if (x === 0) return '0';
    var size = Math.abs(x);
    var text = size >= 100 ? String(Math.round(size)) : String(Number(size.toPrecision(2)));
    return (x < 0 ? '\u2212' : '') + written(text);
  }
  function percent(share) {
    return withPercent(digits(100 * share));
  }
  function signed(share) {
    var points = 100 * share;
    if (Math.abs(points) < 0.0005) return '0';
    return (points > 0 ? '+' : '') + digits(points);
  }
  /* An axis shows its ticks without rounding them away. */
  function tick(value) {
    var points = Number((100 * value).toPrecision(6));
    return written(String(points)).replace('-', '\u2212');
  }
  function between(low, high) {
    return (words.interval || '{0} \u2013 {1}').replace('{0}', low).replace('{1}', high);
  }
  function escape(text) {
    return String(text).replace(/[&<>"]/g, function (c) {
      return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c];
    });
  }

  function base(t) {
    return {
      animation: false,
      textStyle: { fontFamily: t.font, fontSize: 13, color: t.text },
      tooltip: {
        backgroundColor: t.surface,
        borderColor: t.line,
        textStyle: { color: t.text, fontSize: 13, fontFamily: t.font },
        confine: true,
      },
    };
  }
  function valueAxis(t, name, format) {
    return {
      type: 'value',
      name: name,
      nameTextStyle: { color: t.muted, fontSize: 13 },
      axisLabel: { color: t.muted, fontSize: 13, formatter: format, hideOverlap: true },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: t.line } },
    };
  }
  function sideways(t, name, format, canvas) {
    var axis = valueAxis(t, name, format);
    if (canvas) axis.splitNumber = canvas.clientWidth < 480 ? 3 : 5;
    axis.nameLocation = 'middle';
    axis.nameGap = 30;
    // A name of several lines begins below the ticks; without a height of its own its lines overlap.
    Object.assign(axis.nameTextStyle, { lineHeight: 17, verticalAlign: 'top' });
    return axis;
  }
  function rowAxis(t, labels, wide) {
    return {
      type: 'category',
      inverse: true,
      data: labels,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: t.text, fontSize: 13, width: wide, overflow: 'break', lineHeight: 16, interval: 0 },
    };
  }
  function labelsOf(data) {
    return data.rows.map(function (r) { return r.label; });
  }
  /* Room for the longest label, but not more than a third of the width: longer ones are broken. */
  function labelWidth(canvas, labels) {
    var longest = Math.max.apply(null, (labels || []).map(function (l) { return l.length; }).concat([8]));
    return Math.max(72, Math.min(8 * longest, 260, Math.round(canvas.clientWidth * 0.34)));
  }

  /* The text in lines of at most that width in pixels: the library does not break the names of axes. */
  function fit(text, width) {
    var most = Math.max(12, Math.floor(width / 7.2));
    return String(text).split(' ').reduce(function (lines, word) {
      var last = lines[lines.length - 1];
      if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = last + ' ' + word;
      else lines.push(word);
      return lines;
    }, []);
  }

  /* The area between two lines over the same months. */
  function band(months, low, high, colour, opacity) {
    return {
      type: 'custom',
      silent: true,
      z: 1,
      clip: true,
      data: [[months[0], low[0]]],
      renderItem: function (params, api) {
        var there = months.map(function (m, i) { return api.coord([m, high[i]]); });
        var back = months.map(function (m, i) { return api.coord([m, low[i]]); }).reverse();
        return { type: 'polygon', shape: { points: there.concat(back) }, style: { fill: colour, opacity: opacity } };
      },
    };
  }

  /* How far each label at the end of a line is moved up or down so that none covers another: most of the plot is known here,
     and the library's own moving leaves labels of two lines on each other. */
  function spread(values, top, plotHeight, room) {
    var order = values.map(function (v, i) { return { i: i, y: (1 - v / top) * plotHeight }; });
    order.sort(function (a, b) { return a.y - b.y; });
    var at = order.map(function (o) { return o.y; });
    for (var round = 0; round < 20; round++) {
      for (var k = 1; k < at.length; k++) {
        var lack = room - (at[k] - at[k - 1]);
        if (lack > 0) {
          at[k - 1] -= lack / 2;
          at[k] += lack / 2;
        }
      }
      at = at.map(function (y) { return Math.min(y, plotHeight - room / 4); });
    }
    var shift = [];
    order.forEach(function (o, k) { shift[o.i] = at[k] - o.y; });
    return shift;
  }

  /* Names a line where it ends. The library's own label at the end stands somewhere else on the line at some widths. */
  function endName(point, label) {
    return {
      silent: true,
      symbol: 'circle',
      symbolSize: 1,
      itemStyle: { color: 'transparent' },
      label: Object.assign({ show: true, position: 'right', distance: 6, fontSize: 13 }, label),
      data: [{ coord: point }],
    };
  }

  /* A round number above the largest value, so that the axis ends where a tick stands. */
  function roundUp(x) {
    var power = Math.pow(10, Math.floor(Math.log10(x)));
    var steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
    for (var i = 0; i < steps.length; i++) if (steps[i] * power >= x) return steps[i] * power;
    return 10 * power;
  }

  /* One whisker with its dot: rows of [low, mean, high, row, shift]. */
  function whiskers(rows, colourOf, hollow, t) {
    return {
      type: 'custom',
      silent: true,
      encode: { x: [0, 1, 2], y: 3 },
      data: rows,
      renderItem: function (params, api) {
        var colour = colourOf(params.dataIndex);
        var shift = api.value(4);
        var a = api.coord([api.value(0), api.value(3)]);
        var m = api.coord([api.value(1), api.value(3)]);
        var b = api.coord([api.value(2), api.value(3)]);
        var y = a[1] + shift;
        var stroke = { stroke: colour, lineWidth: 2, lineDash: hollow ? [4, 3] : null };
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1: a[0], y1: y, x2: b[0], y2: y }, style: stroke },
            { type: 'line', shape: { x1: a[0], y1: y - 5, x2: a[0], y2: y + 5 }, style: { stroke: colour, lineWidth: 2 } },
            { type: 'line', shape: { x1: b[0], y1: y - 5, x2: b[0], y2: y + 5 }, style: { stroke: colour, lineWidth: 2 } },
            { type: 'circle', shape: { cx: m[0], cy: y, r: 5.5 }, style: { fill: hollow ? t.surface : colour, stroke: colour, lineWidth: 2 } },
          ],
        };
      },
    };
  }

  var afters = {};
  var settles = {};
  var kinds = {};

  function fileName(figure) {
    var caption = figure.querySelector('figcaption');
    return (caption ? caption.textContent : 'chart').trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60) + '.png';
  }

  function save(figure, chart) {
    var link = document.createElement('a');
    link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: tokens().surface });
    link.download = fileName(figure);
    link.click();
  }

  function prepare(figure) {
    var canvas = document.createElement('div');
    canvas.className = 'chart-canvas';
    canvas.setAttribute('role', 'img');
    var caption = figure.querySelector('figcaption');
    canvas.setAttribute('aria-label', caption ? caption.textContent.trim().replace(/\s+/g, ' ') : '');
    var numbers = figure.querySelector('details');
    figure.insertBefore(canvas, numbers);
    return canvas;
  }

  /* Templates write their text escaped, and a script's text is not read back as markup. JSON itself comes without &, < and >. */
  function unescaped(text) {
    return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;
  }

  function draw(figure) {
    var make = kinds[figure.dataset.chart];
    var source = figure.querySelector('script.chart-data');
    if (!make || !source || figure.dataset.drawn) return;
    figure.dataset.drawn = 'true';
    var data = JSON.parse(unescaped(source.textContent));
    var canvas = prepare(figure);
    library().then(function (echarts) {
      /* The height depends on the rows, so the option comes before the chart. */
      var option = make(data, tokens(), canvas, figure);
      var chart = echarts.init(canvas, null, { renderer: 'canvas' });
      var settle = settles[figure.dataset.chart];
      function show(made, anew) {
        chart.setOption(made, anew);
        if (settle) settle(chart, data, tokens(), canvas);
      }
      show(option);
      if (afters[figure.dataset.chart]) afters[figure.dataset.chart](chart, data, figure);
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'chart-save';
      button.textContent = words.save;
      button.addEventListener('click', function () {
        save(figure, chart);
      });
      canvas.after(button);
      function again() {
        if (canvas.isConnected) show(make(data, tokens(), canvas, figure), true);
      }
      // What is written where depends on the room, so that a chart of another size is made anew.
      var size = canvas.clientWidth + 'x' + canvas.clientHeight;
      new ResizeObserver(function () {
        var now = canvas.clientWidth + 'x' + canvas.clientHeight;
        if (now === size || !canvas.clientWidth) return;
        size = now;
        chart.resize();
        again();
      }).observe(canvas);
      drawn.push(again);
    });
  }

  function all(root) {
    root.querySelectorAll('figure.chart[data-chart]').forEach(draw);
  }

  window.slipwayCharts = {
    words: words,
    base: base,
    valueAxis: valueAxis,
    sideways: sideways,
    rowAxis: rowAxis,
    labelWidth: labelWidth,
    labelsOf: labelsOf,
    whiskers: whiskers,
    band: band,
    spread: spread,
    endName: endName,
    roundUp: roundUp,
    percent: percent,
    signed: signed,
    tick: tick,
    withPercent: withPercent,
    between: between,
    escape: escape,
    fit: fit,
    add: function (kind, make, after, settle) {
      kinds[kind] = make;
      if (after) afters[kind] = after;
      if (settle) settles[kind] = settle;
      all(document);
    },
  };

  document.addEventListener('slipway:theme', function () {
    drawn.forEach(function (again) {
      again();
    });
  });
  document.addEventListener('htmx:load', function (event) {
    all(event.detail.elt);
  });
  all(document);
})();
