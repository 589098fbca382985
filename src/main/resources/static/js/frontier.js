/* The chart of all combinations: <figure data-frontier="points.json" data-combination="fragment">. Points of each kind are one series, so
   that sixteen thousand stay quick; pointing at one, or going along the frontier by the arrow keys, fetches what is to be said of it. */
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

  /* --- what is chosen to be tried: how many combinations that makes --- */
  document.querySelectorAll('[data-frontier-count]').forEach(function (form) {
    var says = form.querySelector('[data-frontier-says]');
    function count() {
      var n = form.querySelectorAll('input[name="candidate"]:checked').length;
      var exact = Number(form.dataset.frontierExact);
      var words = n > exact ? form.dataset.frontierSearch : form.dataset.frontierCount;
      says.textContent = n ? words.replace('{0}', n).replace('{1}', Math.pow(2, n).toLocaleString(document.documentElement.lang)) : '';
    }
    form.addEventListener('change', count);
    count();
  });

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

  var all = null;
  var chart = null;
  var best = [];
  var at = -1;
  var fetched = {};
  var wanted = null;

  function bit(i, k) {
    return k < 30 ? (all.low[i] >> k) & 1 : (all.high[i] >> (k - 30)) & 1;
  }
  function number(i) {
    return String(all.high[i] * 1073741824 + all.low[i]);
  }
  function names(i) {
    return all.names.filter(function (name, k) {
      return bit(i, k);
    });
  }

  function chosen(name) {
    if (!filter) return [];
    return Array.prototype.map
      .call(filter.querySelectorAll('input[name="' + name + '"]:checked'), function (input) {
        return all.ids.indexOf(input.value);
      })
      .filter(function (k) {
        return k >= 0;
      });
  }
  function matches() {
    var must = chosen('must');
    var not = chosen('without');
    var typed = filter ? filter.querySelector('input[name="most"]').value.trim() : '';
    var most = /^\d{1,3}$/.test(typed) ? Number(typed) : Infinity;
    return function (i) {
      var size = 0;
      for (var k = 0; k < all.ids.length; k++) size += bit(i, k);
      return (
        size <= most &&
        must.every(function (k) {
          return bit(i, k);
        }) &&
        !not.some(function (k) {
          return bit(i, k);
        })
      );
    };
  }

  /* Those that no other one left beats, by rising risk. */
  function frontier(left) {
    var sorted = left.slice().sort(function (a, b) {
      return all.bad[a] - all.bad[b] || all.good[b] - all.good[a] || number(a) - number(b);
    });
    var highest = -1;
    return sorted.filter(function (i) {
      if (all.good[i] <= highest) return false;
      highest = all.good[i];
      return true;
    });
  }

  function pair(i) {
    return [all.bad[i], all.good[i], i];
  }
  function dots(name, indices, colour, size, more) {
    return Object.assign(
      {
        name: name,
        type: 'scatter',
        data: indices.map(pair),
        symbolSize: size,
        itemStyle: { color: colour },
        large: indices.length > 2000,
        largeThreshold: 2000,
        animation: false,
      },
      more || {}
    );
  }

  function axis(muted, line) {
    return {
      type: 'value',
      scale: true,
      nameTextStyle: { color: muted, fontSize: 13 },
      axisLabel: { color: muted, fontSize: 13, hideOverlap: true, formatter: digits },
      splitNumber: narrow() ? 3 : 5,
      axisLine: { show: true, lineStyle: { color: token('line-strong') } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: line } },
    };
  }
  function narrow() {
    return canvas.clientWidth < 480;
  }
  /* A canvas does not break lines by itself. */
  function broken(text) {
    if (!narrow() || text.length < 34) return text;
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

  function option() {
    var muted = token('muted');
    var line = token('line');
    var fits = matches();
    var left = [];
    var out = [];
    for (var i = 0; i < all.low.length; i++) (fits(i) ? left : out).push(i);
    var filtered = out.length > 0;
    best = frontier(left);
    if (!filtered) {
      best = left.filter(function (k) {
        return all.flag[k] === 1;
      });
      best.sort(function (a, b) {
        return all.bad[a] - all.bad[b];
      });
    }
    var onLine = {};
    best.forEach(function (k) {
      onLine[k] = true;
    });
    var tied = filtered
      ? []
      : left.filter(function (k) {
          return all.flag[k] === 2;
        });
    var rest = left.filter(function (k) {
      return !onLine[k] && (filtered || all.flag[k] !== 2);
    });
    var series = [];
    if (filtered) series.push(dots('out', out, line, 4, { silent: true, z: 1, itemStyle: { color: token('line-strong'), opacity: 0.35 } }));
    series.push(dots(filtered ? words.left : words.all, rest, token('today'), rest.length > 400 ? 4 : 7, { z: 2, itemStyle: { color: token('today'), opacity: rest.length > 2000 ? 0.45 : 0.7 } }));
    series.push(dots(words.tied, tied, token('accent'), 8, { z: 3, itemStyle: { color: token('surface'), borderColor: token('accent'), borderWidth: 1.5 } }));
    series.push({
      name: words.best,
      type: 'line',
      step: false,
      data: best.map(pair),
      symbol: 'circle',
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { color: token('accent'), width: 2 },
      itemStyle: { color: token('accent') },
      z: 4,
    });
    series.push(mark(words.today, all.today, token('today'), 'rect', false, all.today[0] > all.bad[0]));
    series.push(mark(words.proposed, pair(0), token('text'), 'diamond', true, all.bad[0] >= all.today[0]));
    if (at >= 0) {
      series.push({ name: 'at', type: 'scatter', data: [pair(at)], symbolSize: 20, z: 7, silent: true, itemStyle: { color: 'transparent', borderColor: token('text'), borderWidth: 2 } });
    }
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13, color: token('text') },
      legend: {
        data: [words.best, words.tied, filtered ? words.left : words.all],
        left: 0,
        top: 0,
        itemWidth: 18,
        itemHeight: 10,
        textStyle: { color: muted, fontSize: 13 },
        selectedMode: false,
      },
      grid: { left: 8, right: 28, top: narrow() ? 100 : 66, bottom: narrow() ? 64 : 48, containLabel: true },
      xAxis: Object.assign(axis(muted, line), { name: broken(words.x), nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: muted, fontSize: 13, lineHeight: 17, verticalAlign: 'top' } }),
      yAxis: Object.assign(axis(muted, line), { name: words.y, nameLocation: 'end', nameGap: 14, nameTextStyle: { color: muted, fontSize: 13, align: 'left' } }),
      tooltip: {
        trigger: 'item',
        confine: true,
        backgroundColor: token('surface'),
        borderColor: token('line'),
        textStyle: { color: token('text'), fontSize: 13 },
        extraCssText: 'max-width:20rem;white-space:normal',
        formatter: function (p) {
          if (p.value.length < 3) return escape(p.seriesName);
          return escape(names(p.value[2]).join('; ') || words.none);
        },
      },
      series: series,
    };
  }

  function show(i) {
    if (i === at) return;
    at = i;
    draw();
    say(number(i));
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
    if (chart) chart.setOption(option(), true);
  }

  canvas.addEventListener('keydown', function (event) {
    if (!best.length || !all) return;
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
    link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: token('surface') });
    link.download = 'combinations.png';
    link.click();
  });

  function indexOf(key) {
    for (var i = 0; i < all.low.length; i++) if (number(i) === key) return i;
    return -1;
  }
  document.addEventListener('click', function (event) {
    var row = event.target.closest('.frontier-row');
    if (!row || !all || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var i = indexOf(row.closest('tr').dataset.at);
    if (i < 0) return;
    event.preventDefault();
    show(i);
    figure.scrollIntoView({ block: 'nearest' });
  });
  if (filter) {
    filter.addEventListener('input', function () {
      if (!all) return;
      draw();
      if (at >= 0 && best.length && !matches()(at)) show(best[0]);
    });
    filter.querySelector('button[type="submit"]').hidden = Boolean(window.htmx);
  }
  document.addEventListener('slipway:theme', draw);

  Promise.all([fetch(words.frontier).then(function (answer) { return answer.json(); }), library()])
    .then(function (both) {
      all = both[0];
      var shown = document.getElementById('combination');
      at = shown ? indexOf(shown.dataset.at) : -1;
      chart = both[1].init(canvas, null, { renderer: 'canvas' });
      draw();
      chart.on('mouseover', function (p) {
        if (p.value && p.value.length === 3) say(number(p.value[2]));
      });
      chart.on('mouseout', function () {
        if (at >= 0) say(number(at));
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
