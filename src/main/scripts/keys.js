/* Forms by keyboard: Enter saves nothing by accident, Ctrl and Enter save, and the focus stays where rows come and go. */

const ROWS = {
  Step: '#steps .form-row input[name$=".month"]',
  Claim: '#claims .claim input[name$=".low"]',
};

function buttonFor(form, value) {
  return form.querySelector(`button[value="${value}"]`);
}

/* After a row was removed: what now stands where it was, or before it, or adds one. */
function besideRemoved(form, kind, index) {
  for (let at = index; at >= 0; at--) {
    const button = buttonFor(form, `remove${kind}-${at}`);
    if (button) return button;
  }
  return buttonFor(form, `add${kind}`);
}

/* Where the focus goes after the button of this value brought in rows or took them away. */
export function afterRearranging(form, value) {
  const removed = /^remove(Step|Claim)-(\d+)$/.exec(value);
  if (removed) return besideRemoved(form, removed[1], Number(removed[2]));
  const added = /^add(Step|Claim)$/.exec(value);
  if (!added) return buttonFor(form, value);
  return [...form.querySelectorAll(ROWS[added[1]])].at(-1) ?? form.elements.addedClaim;
}

function enterSavesNothing(form) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('.actions [type=submit]'));
    } else if (event.target.matches('input, select')) {
      event.preventDefault();
    }
  });
}

function focusStays(form) {
  let settled = null;
  document.addEventListener('htmx:afterSettle', (event) => {
    const { requestConfig, xhr } = event.detail;
    if (!requestConfig?.elt.matches('button[name=rearrange]') || settled === xhr) return;
    settled = xhr;
    afterRearranging(form, requestConfig.elt.value)?.focus();
    form.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const form = globalThis.document?.querySelector('form[data-draft]');
if (form) {
  enterSavesNothing(form);
  focusStays(form);
}
