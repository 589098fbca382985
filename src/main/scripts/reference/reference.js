/* The reference of the interface for programs, drawn by Swagger UI from its description. */

function fetched(element) {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
}

function script(src) {
  return fetched(Object.assign(document.createElement('script'), { src }));
}

function style(href) {
  return fetched(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/* Swagger UI knows its dark look by a class of the root; the page’s theme may change while it is open. */
function follow(root) {
  const apply = () => root.classList.toggle('dark-mode', root.dataset.bsTheme === 'dark');
  document.addEventListener('slipway:theme', apply);
  apply();
}

/* It has a main part of its own, and a page can have only one. */
function within(place) {
  for (const part of place.querySelectorAll('main')) part.setAttribute('role', 'none');
}

export async function show(place) {
  const { bundle, looks, description } = place.dataset;
  await Promise.all([script(bundle), style(looks)]);
  follow(document.documentElement);
  window.SwaggerUIBundle({
    domNode: place,
    url: description,
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    supportedSubmitMethods: ['get', 'put', 'post', 'delete', 'patch'],
    validatorUrl: null,
    onComplete: () => within(place),
  });
}
