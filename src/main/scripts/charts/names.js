/* Which marks of a chart are named, and on which side of them: as many as find room, those that come first in the list first.
 names(marks, plot) takes marks [{x, y, r, text, sides?}] and the plot {x, y, width, height}, in pixels, and gives for each
 the side of its name, the first of its sides that is free, or null. */

const HEIGHT = 15;
const GAP = 5;
const SIDES = ['right', 'left', 'top', 'bottom'];

function pen() {
  const context = document.createElement('canvas').getContext('2d');
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return context;
}

function beside(mark, side, width) {
  const away = mark.r + GAP;
  const level = side === 'right' || side === 'left';
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
  return (
    a.x >= plot.x && a.y >= plot.y && a.x + a.width <= plot.x + plot.width && a.y + a.height <= plot.y + plot.height
  );
}

export function names(marks, plot, measured = pen()) {
  const taken = marks.map(box);
  return marks.map((mark) => {
    const { width } = measured.measureText(mark.text);
    for (const side of mark.sides ?? SIDES) {
      const place = beside(mark, side, width);
      if (holds(plot, place) && !taken.some((other) => meet(other, place))) {
        taken.push(place);
        return side;
      }
    }
    return null;
  });
}
