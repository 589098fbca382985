/* What is chosen to be tried: how many combinations that makes. */
(function () {
  'use strict';

  document.querySelectorAll('[data-frontier-count]').forEach(function (form) {
    var says = form.querySelector('[data-frontier-says]');
    function count() {
      var n = form.querySelectorAll('input[name="candidate"]:checked').length;
      var exact = Number(form.dataset.frontierExact);
      var words = n > exact ? form.dataset.frontierSearch : form.dataset.frontierCount;
      says.textContent = n ? words.replace('{0}', n).replace('{1}', Math.pow(2, n).toLocaleString(document.documentElement.lang)) : '';
    }
    form.addEventListener('change', count);
    count();
  });
})();
