/* What a form holds, field by field, as it is kept while it is typed: texts by name, and rows in lists that share a name before “[”. */
(function () {
  'use strict';

  function isField(control) {
    if (!control.name || control.name.charAt(0) === '_' || control.hasAttribute('data-draft-skip')) return false;
    if (/^(submit|button|reset|file|image|fieldset|output)$/.test(control.type)) return false;
    return control.type !== 'hidden' || control.name.indexOf('[') >= 0;
  }

  function read(form) {
    var found = {};
    Array.prototype.forEach.call(form.elements, function (control) {
      if (!isField(control)) return;
      if (control.type === 'checkbox') {
        found[control.name] = found[control.name] || [];
        if (control.checked) found[control.name].push(control.value);
      } else if (control.type === 'radio') {
        found[control.name] = found[control.name] || [''];
        if (control.checked) found[control.name] = [control.value];
      } else {
        found[control.name] = [control.value];
      }
    });
    return found;
  }

  function show(form, name, values) {
    Array.prototype.forEach.call(form.elements, function (control) {
      if (control.name !== name || !isField(control)) return;
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked = values.indexOf(control.value) >= 0;
      } else {
        control.value = values.length ? values[0] : '';
      }
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  function listOf(name) {
    return name.indexOf('[') < 0 ? '' : name.slice(0, name.indexOf('['));
  }

  function namesOf(list, all) {
    return Object.keys(all).filter(function (name) {
      return listOf(name) === list;
    });
  }

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  window.slipwayFields = { read: read, show: show, listOf: listOf, namesOf: namesOf, same: same };
})();
