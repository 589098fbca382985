import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldBy } from '../../main/scripts/held.js';

const save = { type: 'submit', matches: () => true };
const add = { type: 'submit', matches: () => true };
const close = { type: 'button', matches: () => true };
const form = { elements: [save, add, close, { type: 'text' }] };
add.form = form;
save.form = form;

const rows = { contains: (source) => source === add || source === select, querySelectorAll: () => [add, close] };
const select = { matches: () => false, closest: () => form };
const elsewhere = { contains: () => false, querySelectorAll: () => [save] };

test('a button that was pressed holds all that would send the same form', () => {
  assert.deepEqual(heldBy(add, elsewhere, true), [add, save]);
});

test('a part that is fetched anew holds the buttons in it, whoever asked for it', () => {
  assert.deepEqual(heldBy(select, rows, false), [add]);
});

test('what is fetched while somebody types holds nothing', () => {
  assert.deepEqual(heldBy(select, elsewhere, false), []);
  assert.deepEqual(heldBy(select, null, false), []);
});
