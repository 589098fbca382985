/* Everybody's intervals on one scale.

 opinions {log, form: SHARE | RATE | PLAIN, rows: [{label, whose: reviewer | pool | rubric, now: [low, middle, high], before?: [low, middle, high]}]}
 A reviewer's answer of the first round, where it was another, stands hollow above the one that counts. */
import { words } from '../words.js';
import { base, fit, labelsOf, labelWidth, rowAxis, sideways } from './looks.js';
import { roundUp, whiskers } from './marks.js';
import { tick, withPercent } from './numbers.js';

function oneIn(n) {
  return (words.oneIn || '1:{0}').replace('{0}', Math.round(n).toLocaleString(document.documentElement.lang || 'en'));
}

function written(form) {
  return (x) => {
    if (form === 'SHARE') return withPercent(tick(x));
    if (x === 0) return '0';
    if (form === 'RATE' && x < 0.5) return oneIn(1 / x);
    return Number(x.toPrecision(3)).toLocaleString(document.documentElement.lang || 'en', {
      maximumSignificantDigits: 3,
    });
  };
}

function largest(data) {
  return Math.max.apply(null, data.rows.map((r) => Math.max(r.now[2], r.before ? r.before[2] : 0)).concat([0.01]));
}

export function opinions(data, t, canvas) {
  const labels = labelsOf(data);
  const wide = labelWidth(canvas, labels);
  const option = base(t);
  // An axis that is logarithmic says so.
  const name = data.log ? fit(words.log || '', canvas.clientWidth - wide - 38) : [];
  const below = 30 + 18 * name.length;
  canvas.style.height = `${14 + below + 40 * data.rows.length}px`;
  option.grid = { left: wide + 10, right: 28, top: 8, bottom: below };
  option.xAxis = sideways(t, name.join('\n'), written(data.form), canvas);
  if (data.log) {
    option.xAxis.type = 'log';
    const all = data.rows.reduce((sum, r) => sum.concat(r.now, r.before || []), []);
    option.xAxis.min = 10 ** Math.floor(Math.log10(Math.min.apply(null, all)));
    option.xAxis.max = 10 ** Math.ceil(Math.log10(Math.max.apply(null, all)));
    if (option.xAxis.min === option.xAxis.max) option.xAxis.max *= 10;
  } else {
    option.xAxis.min = 0;
    if (data.form === 'SHARE') option.xAxis.max = Math.min(1, roundUp(largest(data)));
  }
  option.yAxis = rowAxis(t, labels, wide);
  option.tooltip.show = false;
  const now = data.rows.map((r, i) => r.now.concat([i, r.before ? 7 : 0]));
  const before = [];
  data.rows.forEach((r, i) => {
    if (r.before) before.push(r.before.concat([i, -7]));
  });
  const colours = { reviewer: t.accent, pool: t.text, rubric: t.today };
  option.series = [
    whiskers(now, (i) => colours[data.rows[i].whose], false, t),
    whiskers(before, () => t.today, true, t),
  ];
  return option;
}
