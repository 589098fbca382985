/* The chart of all combinations: <figure data-frontier="points.json" data-combination="fragment">. Pointing at one, or going along the
   frontier by the arrow keys, fetches what is to be said of it. The points are in frontier-points.js, their looks in frontier-chart.js. */
(function () {
  'use strict';
  var own = document.currentScript;

  function library() {
    if (window.echarts) return Promise.resolve(window.echarts);
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = own.dataset.echarts;
      script.onload = function () {
        resolve(window.echarts);
      };
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  var figure = document.querySelector('[data-frontier]');
  if (!figure) return;
  var words = figure.dataset;
  var filter = document.querySelector('.frontier-filter');
  var canvas = document.createElement('div');
  canvas.className = 'frontier-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.querySelector('figcaption').textContent + '. ' + words.keys);
  figure.appendChild(canvas);
  var save = document.createElement('button');
  save.type = 'button';
  save.className = 'chart-save';
  save.textContent = words.save;
  figure.appendChild(save);

  var points = null;
  var chart = null;
  var best = [];
  var at = -1;
  var fetched = {};
  var wanted = null;

  function show(i) {
    if (i === at) return;
    at = i;
    draw();
    say(points.number(i));
  }
  /* The last one pointed at is the one that is shown, however the answers come in. */
  function say(key) {
    wanted = key;
    window.clearTimeout(say.timer);
    say.timer = window.setTimeout(
      function () {
        var known = fetched[key]
          ? Promise.resolve(fetched[key])
          : fetch(words.combination + '?at=' + key, { headers: { 'HX-Request': 'true' } }).then(function (answer) {
              if (!answer.ok) throw new Error(String(answer.status));
              return answer.text();
            });
        known
          .then(function (text) {
            fetched[key] = text;
            var old = document.getElementById('combination');
            if (wanted !== key || !old) return;
            var next = new DOMParser().parseFromString(text, 'text/html').getElementById('combination');
            if (next) old.replaceWith(document.importNode(next, true));
            document.querySelectorAll('#best tr[data-at]').forEach(function (row) {
              row.classList.toggle('frontier-at', row.dataset.at === key);
            });
          })
          .catch(function () {});
      },
      fetched[key] ? 0 : 60
    );
  }

  function draw() {
    if (!chart) return;
    var parts = points.parts(filter);
    best = parts.best;
    chart.setOption(window.slipwayFrontier.option(points, parts, at, words, canvas.clientWidth < 480), true);
  }

  canvas.addEventListener('keydown', function (event) {
    if (!best.length || !points) return;
    var steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    var next = best.indexOf(at);
    if (event.key in steps) next = next < 0 ? 0 : Math.min(best.length - 1, Math.max(0, next + steps[event.key]));
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = best.length - 1;
    else return;
    event.preventDefault();
    show(best[next]);
  });

  save.addEventListener('click', function () {
    if (!chart) return;
    var link = document.createElement('a');
    link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: window.slipwayFrontier.token('surface') });
    link.download = 'combinations.png';
    link.click();
  });

  document.addEventListener('click', function (event) {
    var row = event.target.closest('.frontier-row');
    if (!row || !points || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var i = points.indexOf(row.closest('tr').dataset.at);
    if (i < 0) return;
    event.preventDefault();
    show(i);
    figure.scrollIntoView({ block: 'nearest' });
  });
  if (filter) {
    filter.addEventListener('input', function () {
      if (!points) return;
      draw();
      if (at >= 0 && best.length && !points.matches(filter)(at)) show(best[0]);
    });
    filter.querySelector('button[type="submit"]').hidden = Boolean(window.htmx);
  }
  document.addEventListener('slipway:theme', draw);

  Promise.all([fetch(words.frontier).then(function (answer) { return answer.json(); }), library()])
    .then(function (both) {
      points = window.slipwayPoints(both[0]);
      var shown = document.getElementById('combination');
      at = shown ? points.indexOf(shown.dataset.at) : -1;
      chart = both[1].init(canvas, null, { renderer: 'canvas' });
      draw();
      chart.on('mouseover', function (p) {
        if (p.value && p.value.length === 3) say(points.number(p.value[2]));
      });
      chart.on('mouseout', function () {
        if (at >= 0) say(points.number(at));
      });
      chart.on('click', function (p) {
        if (p.value && p.value.length === 3) show(p.value[2]);
      });
      new ResizeObserver(function () {
        chart.resize();
        draw();
      }).observe(canvas);
      figure.dataset.drawn = 'true';
    })
    .catch(function () {
      canvas.remove();
      save.remove();
    });
})();
