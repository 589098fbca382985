/* What a form holds, field by field, as it is kept while it is typed: texts by name, and rows in lists that share a name before “[”. */

const NOT_TYPED = /^(submit|button|reset|file|image|fieldset|output)$/;

function isField(control) {
  if (!control.name || control.name.startsWith('_') || control.hasAttribute('data-draft-skip')) return false;
  if (NOT_TYPED.test(control.type)) return false;
  return control.type !== 'hidden' || control.name.includes('[');
}

export function hasChoice(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

export function read(form) {
  const found = {};
  for (const control of [...form.elements].filter(isField)) {
    const { name, value, type, checked } = control;
    if (type === 'checkbox') {
      found[name] ??= [];
      if (checked) found[name].push(value);
    } else if (type === 'radio') {
      found[name] ??= [''];
      if (checked) found[name] = [value];
    } else {
      found[name] = [value];
    }
  }
  return found;
}

export function show(form, name, values) {
  for (const control of [...form.elements].filter(isField)) {
    if (control.name !== name) continue;
    if (hasChoice(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function listOf(name) {
  return name.includes('[') ? name.slice(0, name.indexOf('[')) : '';
}

export function namesOf(list, all) {
  return Object.keys(all).filter((name) => listOf(name) === list);
}

export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
