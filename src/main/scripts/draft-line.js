/* The line that says how far typing is kept; its words are in its attributes, one for each state. */
(function () {
  'use strict';

  function say(line, state, trouble) {
    line.dataset.state = state;
    var time = new Date().toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' });
    line.textContent = (line.dataset[state] || '').replace('{0}', time);
    line.classList.toggle('draft-line-trouble', !!trouble);
    if (state === 'signedOut') offerSignIn(line);
  }

  function offerSignIn(line) {
    var link = document.createElement('a');
    link.href = line.dataset.signIn;
    link.target = '_blank';
    link.textContent = line.dataset.signInWord;
    line.append(' ', link);
  }

  window.slipwayLine = { say: say };
})();
