import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next } from '../../main/scripts/frontier/frontier.js';
import { Points } from '../../main/scripts/frontier/points.js';

/* All combinations of two modifications: none, a, b, both. Both ties with b, which is on the line as a and none are. */
function four() {
  return new Points({
    ids: ['a', 'b'],
    names: ['Filters', 'Licence'],
    low: [0, 1, 2, 3],
    high: [0, 0, 0, 0],
    bad: [0.4, 0.3, 0.1, 0.11],
    good: [0.9, 0.8, 0.5, 0.5],
    flag: [1, 1, 1, 2],
    today: [0.2, 0.1],
  });
}

function filter({ must = [], without = [], most = '' }) {
  const ticked = { must, without };
  return {
    querySelectorAll: (selector) => ticked[/name="(\w+)"/.exec(selector)[1]].map((value) => ({ value })),
    querySelector: () => ({ value: most }),
  };
}

test('a combination is found by its number and named by its bits', () => {
  const points = four();
  assert.deepEqual(points.names(3), ['Filters', 'Licence']);
  assert.deepEqual(points.names(0), []);
  assert.equal(points.indexOf('2'), 2);
  assert.equal(points.indexOf('4'), -1);
});

test('the thirty-first modification is in the second number', () => {
  const ids = Array.from({ length: 31 }, (_, k) => `m${k}`);
  const points = new Points({ ids, names: ids, low: [1], high: [1], bad: [0], good: [0], flag: [1] });
  assert.deepEqual(points.names(0), ['m0', 'm30']);
  assert.equal(points.number(0), String(2 ** 30 + 1));
});

test('without a filter the line is the one that the server found, by rising risk', () => {
  assert.deepEqual(four().parts(null), { filtered: false, best: [2, 1, 0], tied: [3], rest: [], out: [] });
});

test('with a filter the line goes through what is left', () => {
  assert.deepEqual(four().parts(filter({ must: ['a'] })), {
    filtered: true,
    best: [3, 1],
    tied: [],
    rest: [],
    out: [0, 2],
  });
  assert.deepEqual(four().parts(filter({ without: ['b'] })).out, [2, 3]);
  assert.deepEqual(four().parts(filter({ most: '1' })).out, [3]);
  assert.deepEqual(four().parts(filter({ most: 'many' })).out, []);
});

test('what another one left beats is not on the line', () => {
  const points = new Points({
    ids: ['a', 'b'],
    names: ['Filters', 'Licence'],
    low: [0, 1, 2, 3],
    high: [0, 0, 0, 0],
    bad: [0.1, 0.2, 0.3, 0],
    good: [0.5, 0.4, 0.6, 0.9],
    flag: [0, 0, 0, 1],
  });
  const { best, rest } = points.parts(filter({ most: '1' }));
  assert.deepEqual(best, [0, 2]);
  assert.deepEqual(rest, [1]);
});

test('arrow keys go along the line and stop at its ends', () => {
  assert.equal(next('ArrowRight', -1, 3), 0);
  assert.equal(next('ArrowRight', 2, 3), 2);
  assert.equal(next('ArrowDown', 0, 3), 0);
  assert.equal(next('ArrowUp', 0, 3), 1);
  assert.equal(next('Home', 2, 3), 0);
  assert.equal(next('End', 0, 3), 2);
  assert.equal(next('a', 0, 3), undefined);
});
