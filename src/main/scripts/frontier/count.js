/* What is chosen to be tried: how many combinations that makes. */

export function countWhileChosen(form) {
  const says = form.querySelector('[data-frontier-says]');
  function count() {
    const chosen = form.querySelectorAll('input[name="candidate"]:checked').length;
    const { frontierExact, frontierSearch, frontierCount } = form.dataset;
    const sentence = chosen > Number(frontierExact) ? frontierSearch : frontierCount;
    const combinations = (2 ** chosen).toLocaleString(document.documentElement.lang);
    says.textContent = chosen ? sentence.replace('{0}', chosen).replace('{1}', combinations) : '';
  }
  form.addEventListener('change', count);
  count();
}
