/* The line that says how far typing is kept; its words are in its attributes, one for each state. */

function signInLink(line) {
  const link = document.createElement('a');
  link.href = line.dataset.signIn;
  link.target = '_blank';
  link.textContent = line.dataset.signInWord;
  return link;
}

export function say(line, state, isTrouble) {
  const language = document.documentElement.lang || undefined;
  const time = new Date().toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  line.dataset.state = state;
  line.textContent = (line.dataset[state] ?? '').replace('{0}', time);
  line.classList.toggle('draft-line-trouble', isTrouble);
  if (state === 'signedOut') line.append(' ', signInLink(line));
}
