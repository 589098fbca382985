/* Draws the curve that three typed numbers stand for (the symmetric-percentile-triplet metalog of the scoring model), beside the
 fields and while typing; says so when no curve goes through them. The server checks again. */
const L19 = Math.log(19);
const LIMIT = 1.66711;
/* How the page's language writes numbers; the same as the server reads (dev.slipway.stats.text). */
const GERMAN = document.documentElement.lang === 'de';
const POINT = GERMAN ? ',' : '.';
const GROUP = GERMAN ? '.' : ',';
const LETTERS = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, million: 1e6, '%': 0.01 };
const WORDS = GERMAN
  ? { tsd: 1e3, tausend: 1e3, mio: 1e6, millionen: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, prozent: 0.01 }
  : { thousand: 1e3, mn: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12, percent: 0.01 };
const SCALES = Object.assign({}, LETTERS, WORDS);
const NUMBER = `([+-]?(?:(?:[1-9][0-9]{0,2}(?:[\\${GROUP} ][0-9]{3})+|[0-9]+)(?:\\${POINT}[0-9]*)?|\\${POINT}[0-9]+))`;
const SCALED = new RegExp(`^${NUMBER}(e[+-]?[0-9]{1,6})? ?([a-z]*|%)$`, 'i');
const RATIO = new RegExp(`^${NUMBER} ?(?:${GERMAN ? 'von|aus' : 'in|out of'}|/) ?${NUMBER} ?([a-z]*)$`, 'i');
const DOUBTFUL = new RegExp(`(^|[^0-9\\${POINT}])[1-9][0-9]{0,2}\\${POINT}[0-9]{2}0(?![0-9])`);

function plain(text) {
  return parseFloat(text.split(GROUP).join('').replace(/ /g, '').replace(POINT, '.'));
}

function parse(text) {
  const clean = text
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ');
  if (DOUBTFUL.test(clean)) return NaN;
  let m = RATIO.exec(clean);
  let scale;
  if (m) {
    scale = m[3] ? SCALES[m[3].toLowerCase()] : 1;
    return plain(m[1]) / (plain(m[2]) * scale);
  }
  m = SCALED.exec(clean);
  if (!m) return NaN;
  scale = m[3] ? SCALES[m[3].toLowerCase()] : 1;
  return plain(m[1]) * (m[2] ? parseFloat(`1${m[2]}`) : 1) * scale;
}

const kinds = {
  POSITIVE: { to: Math.log, from: Math.exp },
  UNIT: {
    to: (x) => Math.log(x / (1 - x)),
    from: (t) => 1 / (1 + Math.exp(-t)),
  },
  ABOVE_ONE: {
    to: (x) => Math.log(x - 1),
    from: (t) => 1 + Math.exp(t),
  },
};

/* Three significant digits, in the way the numbers were typed (percent stays percent). */
function say(x, percent) {
  let y = percent ? 100 * x : x;
  const size = Math.abs(y);
  let unit = '';
  if (!percent && size >= 1e6) {
    const step = size >= 1e12 ? [1e12, 'T'] : size >= 1e9 ? [1e9, 'B'] : [1e6, 'M'];
    y /= step[0];
    unit = step[1];
  }
  const text =
    y === 0 ? '0' : Number(y.toPrecision(3)).toLocaleString(GERMAN ? 'de' : 'en', { maximumSignificantDigits: 3 });
  return text + (percent ? (GERMAN ? '\u00a0%' : '%') : unit);
}

function fill(pattern, values) {
  return pattern.replace(/\{(\d)\}/g, (_all, i) => values[Number(i)]);
}

/* As a natural frequency, where the field says how: "1 in 40 a year", "3 in 100". */
function inWords(x, percent, words) {
  if (!words.sayOne) return say(x, percent);
  function two(y) {
    return Number(y.toPrecision(2)).toLocaleString(GERMAN ? 'de' : 'en', { maximumSignificantDigits: 2 });
  }
  if (words.sayHundred && x >= 0.0095) return fill(words.sayHundred, [two(100 * x)]);
  return x <= 0.5 ? fill(words.sayOne, [two(1 / x)]) : fill(words.sayMany, [two(x)]);
}

function curve(t05, t50, t95, from) {
  const a2 = (t95 - t05) / (2 * L19);
  const a3 = (t05 + t95 - 2 * t50) / (2 * 0.45 * L19);
  const points = [];
  for (let i = 1; i < 200; i++) {
    const u = 0.005 + (0.99 * i) / 200;
    const logit = Math.log(u / (1 - u));
    const slope = a2 / (u * (1 - u)) + a3 * (logit + (u - 0.5) / (u * (1 - u)));
    const t = t50 + a2 * logit + a3 * (u - 0.5) * logit;
    points.push({ t: t, x: from(t), density: slope > 0 ? 1 / slope : 0 });
  }
  return points;
}

function svg(name, attributes) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.keys(attributes).forEach((k) => {
    node.setAttribute(k, attributes[k]);
  });
  return node;
}

/* The horizontal axis is the transformed one (logarithm or log odds): ordinary answers span factors, not sums. */
function draw(box, points, marks) {
  const w = 200;
  const h = 64;
  const lo = points[0].t;
  const hi = points[points.length - 1].t;
  const top = Math.max.apply(
    null,
    points.map((p) => p.density),
  );
  function px(t) {
    return ((t - lo) / (hi - lo)) * w;
  }
  function py(d) {
    return h - 4 - (d / top) * (h - 10);
  }
  const line = points.map((p) => `${px(p.t).toFixed(1)},${py(p.density).toFixed(1)}`).join(' L');
  const root = svg('svg', { viewBox: `0 0 ${w} ${h}`, 'aria-hidden': 'true', focusable: 'false' });
  root.appendChild(svg('path', { class: 'area', d: `M0,${h - 4} L${line} L${w},${h - 4} Z` }));
  root.appendChild(svg('path', { class: 'line', d: `M${line}` }));
  root.appendChild(svg('line', { class: 'axis', x1: 0, y1: h - 4, x2: w, y2: h - 4 }));
  marks.forEach((t) => {
    root.appendChild(svg('line', { class: 'tick', x1: px(t), x2: px(t), y1: 6, y2: h - 4 }));
  });
  box.replaceChildren(root);
  box.hidden = false;
}

function refresh(field) {
  const box = field.querySelector('[data-quantity-curve]');
  const note = field.querySelector('[data-quantity-note]');
  const kind = kinds[field.dataset.quantity] || kinds.POSITIVE;
  const parts = {};
  field.querySelectorAll('[data-part]').forEach((input) => {
    parts[input.dataset.part] = input.value;
  });
  box.hidden = true;
  note.textContent = '';
  note.classList.remove('wrong');
  if (!parts.low.trim() && !parts.high.trim()) {
    if (parts.middle.trim() && Number.isFinite(parse(parts.middle))) note.textContent = field.dataset.exact;
    return;
  }
  const percent = [parts.low, parts.middle, parts.high].some((x) => x.indexOf('%') >= 0);
  const x = [parse(parts.low), parse(parts.middle), parse(parts.high)];
  if (!x.every(Number.isFinite)) return;
  if (field.dataset.certain && x[0] === x[1] && x[1] === x[2]) {
    note.textContent = field.dataset.certain;
    return;
  }
  const t = x.map(kind.to);
  if (!t.every(Number.isFinite)) return;
  if (!(t[0] < t[1] && t[1] < t[2])) {
    note.textContent = field.dataset.order;
    note.classList.add('wrong');
    return;
  }
  const a2 = (t[2] - t[0]) / (2 * L19);
  const a3 = (t[0] + t[2] - 2 * t[1]) / (2 * 0.45 * L19);
  if (!(Math.abs(a3) / a2 < LIMIT)) {
    const reach = 0.45 * L19 * LIMIT * a2;
    const mid = (t[0] + t[2]) / 2;
    note.textContent = fill(field.dataset.infeasible, [
      say(kind.from(mid - reach), percent),
      say(kind.from(mid + reach), percent),
    ]);
    note.classList.add('wrong');
    return;
  }
  draw(box, curve(t[0], t[1], t[2], kind.from), t);
  note.textContent = fill(
    field.dataset.curve,
    [x[0], x[2], x[1]].map((one) => inWords(one, percent, field.dataset)),
  );
}

function all(root) {
  root.querySelectorAll('[data-quantity]').forEach(refresh);
}

document.addEventListener('input', (event) => {
  const field = event.target.closest('[data-quantity]');
  if (field) refresh(field);
});
document.addEventListener('htmx:load', (event) => {
  all(event.detail.elt);
});
all(document);
