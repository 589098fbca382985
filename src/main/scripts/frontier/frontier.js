/* The chart of all combinations: <figure data-frontier="points.json" data-combination="fragment">. Pointing at one, or going along the
   frontier by the arrow keys, fetches what is to be said of it. */
import { library } from '../charts/library.js';
import { whenResized } from '../charts/resized.js';
import { saveButton } from '../charts/save.js';
import { option } from './looks.js';
import { Points } from './points.js';

const PAUSE = 60;
const NARROW = 480;

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/* Where a key leads on the frontier; undefined for a key that leads nowhere. */
export function next(key, at, count) {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (!(key in STEPS)) return undefined;
  return at < 0 ? 0 : Math.min(count - 1, Math.max(0, at + STEPS[key]));
}

function canvasIn(figure) {
  const canvas = document.createElement('div');
  canvas.className = 'frontier-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${figure.querySelector('figcaption').textContent}. ${figure.dataset.keys}`);
  figure.append(canvas);
  return canvas;
}

/* Says what there is to be said of a combination. The last one pointed at is the one that is shown, however the answers come in. */
class Teller {
  #address;
  #told = new Map();
  #wanted = null;
  #timer = null;

  constructor(address) {
    this.#address = address;
  }

  tell(key) {
    this.#wanted = key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(key), this.#told.has(key) ? 0 : PAUSE);
  }

  async #show(key) {
    if (!this.#told.has(key)) {
      const answer = await fetch(`${this.#address}?at=${key}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
      if (!answer?.ok) return;
      this.#told.set(key, await answer.text());
    }
    const old = document.getElementById('combination');
    if (this.#wanted !== key || !old) return;
    const told = new DOMParser().parseFromString(this.#told.get(key), 'text/html').getElementById('combination');
    if (told) old.replaceWith(document.importNode(told, true));
    for (const row of document.querySelectorAll('#best tr[data-at]')) {
      row.classList.toggle('frontier-at', row.dataset.at === key);
    }
  }
}

class FrontierChart {
  #figure;
  #canvas;
  #chart;
  #points;
  #filter;
  #teller;
  #best = [];
  #at = -1;

  constructor(figure, canvas, chart, points) {
    this.#figure = figure;
    this.#canvas = canvas;
    this.#chart = chart;
    this.#points = points;
    this.#filter = document.querySelector('.frontier-filter');
    this.#teller = new Teller(figure.dataset.combination);
    const shown = document.getElementById('combination');
    if (shown) this.#at = points.indexOf(shown.dataset.at);
  }

  draw() {
    const parts = this.#points.parts(this.#filter);
    this.#best = parts.best;
    const isNarrow = this.#canvas.clientWidth < NARROW;
    this.#chart.setOption(option(this.#points, parts, this.#at, this.#figure.dataset, isNarrow), true);
  }

  #show(i) {
    if (i === this.#at) return;
    this.#at = i;
    this.draw();
    this.#tell(i);
  }

  #tell(i) {
    this.#teller.tell(this.#points.number(i));
  }

  listen() {
    this.#canvas.addEventListener('keydown', (event) => this.#press(event));
    document.addEventListener('click', (event) => this.#clickRow(event));
    this.#filter?.addEventListener('input', () => this.#refilter());
    document.addEventListener('slipway:theme', () => this.draw());
    const point = (act) => (e) => {
      if (e.value?.length === 3) act(e.value[2]);
    };
    this.#chart.on(
      'mouseover',
      point((i) => this.#tell(i)),
    );
    this.#chart.on(
      'click',
      point((i) => this.#show(i)),
    );
    this.#chart.on('mouseout', () => {
      if (this.#at >= 0) this.#tell(this.#at);
    });
    whenResized(this.#canvas, () => {
      this.#chart.resize();
      this.draw();
    });
  }

  #press(event) {
    if (!this.#best.length) return;
    const to = next(event.key, this.#best.indexOf(this.#at), this.#best.length);
    if (to === undefined) return;
    event.preventDefault();
    this.#show(this.#best[to]);
  }

  #clickRow(event) {
    const row = event.target.closest('.frontier-row');
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const i = this.#points.indexOf(row.closest('tr').dataset.at);
    if (i < 0) return;
    event.preventDefault();
    this.#show(i);
    this.#figure.scrollIntoView({ block: 'nearest' });
  }

  #refilter() {
    this.draw();
    if (this.#at >= 0 && this.#best.length && !this.#points.matches(this.#filter)(this.#at)) this.#show(this.#best[0]);
  }
}

async function pointsOf(address) {
  const answer = await fetch(address);
  return new Points(await answer.json());
}

export async function start(figure) {
  const submit = document.querySelector('.frontier-filter button[type="submit"]');
  if (submit) submit.hidden = Boolean(window.htmx);
  const canvas = canvasIn(figure);
  try {
    const [points, echarts] = await Promise.all([pointsOf(figure.dataset.frontier), library()]);
    const chart = new FrontierChart(figure, canvas, echarts.init(canvas, null, { renderer: 'canvas' }), points);
    chart.draw();
    chart.listen();
    figure.append(saveButton(figure, echarts.getInstanceByDom(canvas), figure.dataset.save));
    figure.dataset.drawn = 'true';
  } catch {
    // The table beside it says the same.
    canvas.remove();
  }
}
