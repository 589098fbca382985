/* All combinations as they come from the server, one bit for each modification, and which of them a filter leaves. */
(function () {
  'use strict';

  function points(all) {
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
    function indexOf(key) {
      for (var i = 0; i < all.low.length; i++) if (number(i) === key) return i;
      return -1;
    }
    function place(i) {
      return [all.bad[i], all.good[i], i];
    }

    function chosen(filter, name) {
      if (!filter) return [];
      return Array.prototype.map
        .call(filter.querySelectorAll('input[name="' + name + '"]:checked'), function (input) {
          return all.ids.indexOf(input.value);
        })
        .filter(function (k) {
          return k >= 0;
        });
    }
    /* Whether the filter, as it is filled in now, leaves a combination. */
    function matches(filter) {
      var must = chosen(filter, 'must');
      var not = chosen(filter, 'without');
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

    /* Those that no other one of all beats; the server has worked out which. */
    function marked(left) {
      return left
        .filter(function (k) {
          return all.flag[k] === 1;
        })
        .sort(function (a, b) {
          return all.bad[a] - all.bad[b];
        });
    }

    /* Those that the filter leaves: the best by rising risk, those that tie with one of them, the others; and what it takes out. */
    function parts(filter) {
      var fits = matches(filter);
      var left = [];
      var out = [];
      for (var i = 0; i < all.low.length; i++) (fits(i) ? left : out).push(i);
      var filtered = out.length > 0;
      var best = filtered ? frontier(left) : marked(left);
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
      return { filtered: filtered, best: best, tied: tied, rest: rest, out: out };
    }

    return { today: all.today, number: number, names: names, indexOf: indexOf, place: place, matches: matches, parts: parts };
  }

  window.slipwayPoints = points;
})();
