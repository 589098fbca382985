/* Forms by keyboard: Enter saves nothing by accident, Ctrl and Enter save, and the focus stays where rows come and go. */
(function () {
  'use strict';

  var form = document.querySelector('form[data-draft]');
  if (!form) return;

  form.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('.actions [type=submit]') || undefined);
      return;
    }
    if (event.target.matches('input, select')) event.preventDefault();
  });

  /* After a button that adds or removes a row, the focus goes to the row that came, or to what now stands where the row was. */
  var settled = null;
  document.addEventListener('htmx:afterSettle', function (event) {
    var request = event.detail.requestConfig;
    if (!request || !request.elt.matches('button[name=rearrange]') || settled === event.detail.xhr) return;
    settled = event.detail.xhr;
    var target = next(request.elt.value);
    if (target) target.focus();
    form.dispatchEvent(new Event('change', { bubbles: true }));
  });

  function last(selector) {
    var all = form.querySelectorAll(selector);
    return all.length ? all[all.length - 1] : null;
  }

  function next(value) {
    if (value === 'addStep') return last('#steps .form-row input[name$=".month"]');
    if (value === 'addClaim') return last('#claims .claim input[name$=".low"]') || form.elements.addedClaim;
    if (value.indexOf('remove') === 0) {
      var list = value.indexOf('removeStep') === 0 ? 'removeStep-' : 'removeClaim-';
      var at = Number(value.slice(list.length));
      for (var i = at; i >= 0; i--) {
        var button = form.querySelector('button[value="' + list + i + '"]');
        if (button) return button;
      }
      return form.querySelector('button[value="' + (list === 'removeStep-' ? 'addStep' : 'addClaim') + '"]');
    }
    return form.querySelector('button[value="' + value + '"]');
  }
})();
