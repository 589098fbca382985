import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placed } from '../../main/scripts/charts/desk.js';
import { fit } from '../../main/scripts/charts/looks.js';
import { roundUp, spread } from '../../main/scripts/charts/marks.js';
import { names } from '../../main/scripts/charts/names.js';
import { between, escaped, percent, signed, tick } from '../../main/scripts/charts/numbers.js';

function inLanguage(lang) {
  globalThis.document = { documentElement: { lang } };
}

test('numbers have two significant digits and the marks of the language', () => {
  inLanguage('en');
  assert.deepEqual([0, 0.00123, 0.5, 2.345].map(percent), ['0%', '0.12%', '50%', '235%']);
  inLanguage('de');
  assert.equal(percent(0.00123), '0,12\u00a0%');
});

test('a change has its sign, and none where nothing is left of it', () => {
  inLanguage('en');
  assert.deepEqual([0.0123, -0.0123, 1e-9].map(signed), ['+1.2', '\u22121.2', '0']);
});

test('ticks are not rounded away', () => {
  inLanguage('en');
  assert.deepEqual([0.00125, -0.25].map(tick), ['0.125', '\u221225']);
});

test('an interval without words from the page has a dash', () => {
  assert.equal(between('1', '2'), '1 \u2013 2');
});

test('what goes into markup is escaped', () => {
  assert.equal(escaped('<b title="x">A & B</b>'), '&lt;b title=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;');
});

test('an axis ends at a round number that is no smaller', () => {
  assert.deepEqual([0.0101, 0.9, 1, 7, 81].map(roundUp), [0.015, 1, 1, 8, 100]);
});

test('labels at the ends of lines keep their distance and their order', () => {
  const values = [0.5, 0.5, 0.52];
  const shift = spread(values, 1, 300, 20);
  const at = values.map((value, i) => (1 - value) * 300 + shift[i]);
  const sorted = [...at].sort((a, b) => a - b);
  assert.equal(sorted[0], at[2]);
  for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i] - sorted[i - 1] > 19.9);
});

test('labels that stand apart are left where they are', () => {
  assert.deepEqual(spread([0.9, 0.1], 1, 300, 20), [0, 0]);
});

test('what has no place on a logarithmic axis stands at its edge', () => {
  assert.deepEqual(
    [-0.1, 0, 0.05].map((v) => placed(v, true)),
    [1e-4, 1e-4, 0.05],
  );
  assert.equal(placed(-0.1, false), -0.1);
});

test('a name is broken between words', () => {
  assert.deepEqual(fit('months since the model was released', 130), ['months since the', 'model was released']);
  assert.deepEqual(fit('short', 130), ['short']);
});

/* Three marks on one spot in a plot that has room for two names beside it, and one far off. */
test('names cover neither marks nor one another', () => {
  const pen = { measureText: (text) => ({ width: 6 * text.length }) };
  const at = (x, y) => ({ x, y, r: 6, text: 'Paper Boat' });
  const marks = [at(150, 10), at(150, 10), at(150, 10), at(300, 10)];
  const sides = names(marks, { x: 0, y: 0, width: 400, height: 20 }, pen);
  assert.deepEqual(sides, ['right', 'left', null, 'right']);
});
