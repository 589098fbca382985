import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf, read, show } from '../../main/scripts/draft-fields.js';
import { Typed } from '../../main/scripts/draft-typed.js';
import { afterRearranging } from '../../main/scripts/keys.js';

function control(name, value, more = {}) {
  return { name, value, type: 'text', checked: false, hasAttribute: () => false, dispatchEvent: () => true, ...more };
}

function formOf(...elements) {
  return { elements };
}

test('a form holds what is typed and chosen, and neither buttons nor tokens', () => {
  const form = formOf(
    control('name', 'Boat'),
    control('_csrf', 'secret', { type: 'hidden' }),
    control('send', 'x', { type: 'submit' }),
    control('steps[0].id', '7', { type: 'hidden' }),
    control('way', 'a', { type: 'checkbox', checked: true }),
    control('way', 'b', { type: 'checkbox' }),
    control('size', 's', { type: 'radio' }),
    control('size', 'm', { type: 'radio', checked: true }),
  );
  assert.deepEqual(read(form), { name: ['Boat'], 'steps[0].id': ['7'], way: ['a'], size: ['m'] });
});

test('nothing chosen is something to keep too', () => {
  const form = formOf(control('way', 'a', { type: 'checkbox' }), control('size', 's', { type: 'radio' }));
  assert.deepEqual(read(form), { way: [], size: [''] });
});

test('what was typed elsewhere is shown', () => {
  const name = control('name', '');
  const way = control('way', 'a', { type: 'checkbox' });
  show(formOf(name, way), 'name', ['Boat']);
  show(formOf(name, way), 'way', ['a']);
  assert.equal(name.value, 'Boat');
  assert.equal(way.checked, true);
});

test('rows of a list share the name before the bracket', () => {
  assert.equal(listOf('steps[1].month'), 'steps');
  assert.equal(listOf('name'), '');
});

test('one field that was typed is sent alone', () => {
  const name = control('name', '');
  const typed = new Typed(formOf(name, control('originator', 'Quay')));
  assert.equal(typed.scan(), false);
  name.value = 'Boat';
  assert.equal(typed.scan(), true);
  const { typed: fields, rows } = typed.message(typed.pending);
  assert.deepEqual(Object.keys(fields), ['name']);
  assert.deepEqual(fields.name.values, ['Boat']);
  assert.deepEqual(rows, []);
});

test('a list of which a row went is sent whole', () => {
  const first = control('steps[0].month', '0');
  const form = formOf(first, control('steps[1].month', '3'), control('name', 'Boat'));
  const typed = new Typed(form);
  form.elements = [control('steps[0].month', '3'), form.elements[2]];
  typed.scan();
  const { typed: fields, rows } = typed.message(typed.pending);
  assert.deepEqual(Object.keys(fields), ['steps[0].month']);
  assert.deepEqual(rows, ['steps']);
});

test('what could not be sent is pending again, beside what was typed meanwhile', () => {
  const name = control('name', '');
  const note = control('note', '');
  const typed = new Typed(formOf(name, note));
  name.value = 'Boat';
  typed.scan();
  const taken = typed.take();
  assert.equal(typed.isPending, false);
  note.value = 'new';
  typed.scan();
  typed.giveBack(taken);
  assert.deepEqual(Object.keys(typed.pending.fields).sort(), ['name', 'note']);
});

test('what is being typed here is not overwritten from elsewhere', () => {
  const name = control('name', '');
  const note = control('note', '');
  const typed = new Typed(formOf(name, note));
  name.value = 'mine';
  typed.scan();
  assert.equal(typed.learn({ changed: { name: ['theirs'], note: ['theirs'] }, rows: [] }), true);
  assert.equal(name.value, 'mine');
  assert.equal(note.value, 'theirs');
});

function buttons(...values) {
  const all = values.map((value) => ({ value }));
  return {
    elements: { addedClaim: 'the choice of a claim' },
    querySelector: (selector) => all.find((button) => selector === `button[value="${button.value}"]`) ?? null,
    querySelectorAll: () => [],
  };
}

test('after a row was removed the focus goes to what stands there, before it, or adds one', () => {
  assert.equal(
    afterRearranging(buttons('removeStep-0', 'removeStep-1', 'addStep'), 'removeStep-1').value,
    'removeStep-1',
  );
  assert.equal(afterRearranging(buttons('removeStep-0', 'addStep'), 'removeStep-1').value, 'removeStep-0');
  assert.equal(afterRearranging(buttons('addClaim'), 'removeClaim-0').value, 'addClaim');
});

test('after another button it stays there, and goes to the choice where no claim came', () => {
  assert.equal(afterRearranging(buttons('suggest'), 'suggest').value, 'suggest');
  assert.equal(afterRearranging(buttons('addClaim'), 'addClaim'), 'the choice of a claim');
});
