/* Draws <figure class="chart" data-chart="KIND"> from the JSON in its script.chart-data. The words on axes come with the page, the
   finding is the figure's caption, the numbers stand in the table beside it.
   A kind is {make(data, tokens, canvas, figure), after?(chart, data, figure), settle?(chart, data, tokens, canvas)}; what a chart settles,
   each time that it is made, needs its marks to have places. */
import { words } from '../words.js';
import { histogram, lag, months, trend } from './cases.js';
import { courses, field, follow, name } from './desk.js';
import { opinions } from './estimates.js';
import { calibration } from './forecasts.js';
import { library } from './library.js';
import { tokens } from './looks.js';
import { shares, tornado } from './matters.js';
import { whenResized } from './resized.js';
import { saveButton } from './save.js';
import { changes, intervals, likelihoodCurve, routes } from './score.js';
import { nameCases, survival } from './survival.js';

const KINDS = {
  'likelihood-curve': { make: likelihoodCurve },
  routes: { make: routes },
  intervals: { make: intervals },
  changes: { make: changes },
  survival: { make: survival, settle: nameCases },
  trend: { make: trend },
  histogram: { make: histogram },
  lag: { make: lag },
  months: { make: months },
  shares: { make: shares },
  tornado: { make: tornado },
  field: { make: field, after: follow, settle: name },
  courses: { make: courses },
  opinions: { make: opinions },
  calibration: { make: calibration },
};

/* What is left of the width of A4 by the margins of `@page` and the padding of a figure, in CSS pixels. */
const PAPER = 640;

const drawn = [];

function canvasIn(figure) {
  const canvas = document.createElement('div');
  const caption = figure.querySelector('figcaption')?.textContent ?? '';
  canvas.className = 'chart-canvas';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', caption.trim().replace(/\s+/g, ' '));
  figure.insertBefore(canvas, figure.querySelector('details'));
  return canvas;
}

/* Templates write their text escaped, and a script's text is not read back as markup. JSON itself comes without &, < and >. */
function unescaped(text) {
  return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;
}

export async function draw(figure) {
  const kind = KINDS[figure.dataset.chart];
  const source = figure.querySelector('script.chart-data');
  if (!kind || !source || figure.dataset.drawn) return;
  figure.dataset.drawn = 'true';
  const data = JSON.parse(unescaped(source.textContent));
  const canvas = canvasIn(figure);
  const echarts = await library();
  // The height depends on the rows, so what is drawn comes before the chart.
  const first = kind.make(data, tokens(), canvas, figure);
  const chart = echarts.init(canvas, null, { renderer: 'canvas' });
  function show(option, anew) {
    chart.setOption(option, anew);
    kind.settle?.(chart, data, tokens(), canvas);
  }
  // Of another width it may be of another height, which is known once it is made.
  function again(width) {
    if (!canvas.isConnected) return;
    const option = kind.make(data, tokens(), canvas, figure);
    if (width) chart.resize({ width });
    show(option, true);
  }
  show(first, false);
  kind.after?.(chart, data, figure);
  canvas.after(saveButton(figure, chart, words.save));
  whenResized(canvas, () => again('auto'));
  drawn.push({ again });
}

document.addEventListener('slipway:theme', () => {
  for (const chart of drawn) chart.again();
});

/* A chart is a picture of so many pixels: it is drawn anew as wide as it will stand on a sheet, and again for the screen. */
window.addEventListener('beforeprint', () => {
  for (const { again } of drawn) again(PAPER);
});
window.addEventListener('afterprint', () => {
  for (const { again } of drawn) again('auto');
});
