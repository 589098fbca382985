/* How charts write numbers, in the form of the page's language. */
import { words } from '../words.js';

function isGerman() {
  return document.documentElement.lang === 'de';
}

export function written(text) {
  return isGerman() ? text.replace('.', ',') : text;
}

export function withPercent(text) {
  return text + (isGerman() ? '\u00a0%' : '%');
}

/* Two significant digits, as the words of the page have them. */
export function digits(x) {
  if (x === 0) return '0';
  const size = Math.abs(x);
  const text = size >= 100 ? String(Math.round(size)) : String(Number(size.toPrecision(2)));
  return (x < 0 ? '\u2212' : '') + written(text);
}

export function percent(share) {
  return withPercent(digits(100 * share));
}

export function signed(share) {
  const points = 100 * share;
  if (Math.abs(points) < 0.0005) return '0';
  return (points > 0 ? '+' : '') + digits(points);
}

/* An axis shows its ticks without rounding them away. */
export function tick(value) {
  const points = Number((100 * value).toPrecision(6));
  return written(String(points)).replace('-', '\u2212');
}

export function between(low, high) {
  return (words.interval || '{0} \u2013 {1}').replace('{0}', low).replace('{1}', high);
}

export function escaped(text) {
  return String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
}
