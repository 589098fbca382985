/* One thing that this tab keeps under a name, if the browser lets it; what cannot be kept still stands in its form. */
export function tabStore(key) {
  function quietly(act) {
    try {
      return act();
    } catch {
      return null;
    }
  }
  return {
    get: () => quietly(() => JSON.parse(sessionStorage.getItem(key))),
    put: (value) => quietly(() => sessionStorage.setItem(key, JSON.stringify(value))),
    drop: () => quietly(() => sessionStorage.removeItem(key)),
  };
}
