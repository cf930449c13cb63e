// @ts-check
/** @typedef {import('./lean-page.mjs').LeftOut} LeftOut */
/** @typedef {import('./used-styles.mjs').WholeStyles} WholeStyles */

/**
 * Runs in the browser, once a page is read: asks for what the page was told in (at `data-told` of its own tag, or of the page itself with the header
 * `alone`) and for its scripts (`data-src`) when it is drawn. A page that nobody sees is not drawn, and some browsers do not tell when one is: those are
 * woken at once. Before anything on it can change, it gets what was left out of it. Without its data a page is left as it is, can be read, and
 * asks for them again, ever later. A button that was pressed before the page answered is pressed again when it says that it does (`awake`).
 * Stands for itself: it is sent as it is written here, and knows nothing beside it.
 * @param {string} alone
 */
export function wakeWhenDrawn(alone) {
  const tag = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { nonce } = tag;
  const named = location.hash;
  let isCalled = false;
  const scripts = () => /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-src]:not([nomodule])'));
  const isTold = (/** @type {Response} */ answer) => answer.headers.get('content-type')?.startsWith('text/plain');
  const put = (/** @type {'link' | 'script'} */ tag, /** @type {object} */ properties) =>
    document.head.appendChild(Object.assign(document.createElement(tag), { nonce, ...properties }));
  const putStyles = (/** @type {WholeStyles} */ [href, rules]) => {
    const sheet = /** @type {HTMLStyleElement | null} */ (document.querySelector(`style[data-href="${href}"]`))?.sheet;
    const read = new CSSStyleSheet();
    let at = 0;
    for (const rule of rules) {
      read.replaceSync(rule);
      const known = read.cssRules[0]?.cssText;
      if (known === undefined) continue;
      if (sheet?.cssRules[at]?.cssText !== known) sheet?.insertRule(rule, at);
      at += 1;
    }
  };
  /** What the address names may not have been there to be gone to. Who came back to where they were stays there. */
  const goToNamed = () => {
    if (location.hash === '' || document.querySelector(':target') !== null) return;
    const { scrollX, scrollY } = window;
    location.replace(location.hash);
    if (location.hash === named && scrollY > 0) scrollTo(scrollX, scrollY);
  };
  const putBelow = (/** @type {readonly string[]} */ below) => {
    for (const [at, place] of document.querySelectorAll('below-fold').entries()) {
      if (!place.matches(':empty')) continue;
      place.innerHTML = below[at] ?? '';
      place.removeAttribute('aria-busy');
    }
    goToNamed();
  };
  const run = () => {
    const { __page_left: left } = /** @type {{ __page_left?: LeftOut }} */ (self);
    left?.styles.forEach(putStyles);
    putBelow(left?.below ?? []);
    for (const script of scripts()) {
      script.src = script.dataset['src'] ?? '';
      script.removeAttribute('data-src');
    }
  };
  const ask = (/** @type {number} */ wait) => {
    fetch(tag.dataset['told'] ?? '')
      .then((answer) => (isTold(answer) ? answer : fetch(location.href, { headers: { [alone]: '1' } })))
      .then((answer) => (isTold(answer) ? answer.text() : Promise.reject()))
      .then(
        (text) => {
          put('script', { text }).remove();
          run();
        },
        () => setTimeout(ask, wait, 2 * wait),
      );
  };
  const call = () => {
    if (isCalled) return;
    isCalled = true;
    ask(2000);
    for (const { dataset } of scripts()) put('link', { rel: 'preload', as: 'script', fetchPriority: 'low', href: dataset['src'] });
  };
  /** @type {HTMLElement | null} */
  let pressed = null;
  const press = (/** @type {Event} */ { target }) => {
    pressed = /** @type {Element} */ (target).closest('button[type="button"]') ?? pressed;
  };
  document.addEventListener('click', press, true);
  const answer = () => {
    document.body.removeAttribute('data-asleep');
    document.removeEventListener('click', press, true);
    pressed?.click();
  };
  document.addEventListener('awake', answer, { once: true });
  const tellsPaint = typeof PerformanceObserver === 'function' && PerformanceObserver.supportedEntryTypes?.includes('paint');
  if (document.hidden || !tellsPaint) return call();
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) call();
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('visibilitychange', call);
  setTimeout(call, 2000);
}
