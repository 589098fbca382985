/* Which marks of a chart are named, and on which side of them: as many as find room, those that come first in the list first.
   slipwayCharts.names(marks, plot) takes marks [{x, y, r, text}] and the plot {x, y, width, height}, in pixels, and gives for each
   the side of its name, or null. */
(function () {
  'use strict';
  if (!window.slipwayCharts) return;

  var HEIGHT = 15;
  var GAP = 5;
  var SIDES = ['right', 'left', 'top', 'bottom'];
  var pen = document.createElement('canvas').getContext('2d');
  pen.font = '12px ' + getComputedStyle(document.body).fontFamily;

  function beside(mark, side) {
    var width = pen.measureText(mark.text).width;
    var away = mark.r + GAP;
    var level = side === 'right' || side === 'left';
    return {
      x: side === 'right' ? mark.x + away : side === 'left' ? mark.x - away - width : mark.x - width / 2,
      y: level ? mark.y - HEIGHT / 2 : side === 'top' ? mark.y - away - HEIGHT : mark.y + away,
      width: width,
      height: HEIGHT,
    };
  }

  function box(mark) {
    return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  }

  function meet(a, b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  }

  function holds(plot, a) {
    return a.x >= plot.x && a.y >= plot.y && a.x + a.width <= plot.x + plot.width && a.y + a.height <= plot.y + plot.height;
  }

  window.slipwayCharts.names = function (marks, plot) {
    var taken = marks.map(box);
    return marks.map(function (mark) {
      for (var i = 0; i < SIDES.length; i++) {
        var place = beside(mark, SIDES[i]);
        if (holds(plot, place) && !taken.some(meet.bind(null, place))) {
          taken.push(place);
          return SIDES[i];
        }
      }
      return null;
    });
  };
})();
