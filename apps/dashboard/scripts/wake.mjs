// @ts-check
/**
 * Runs in the browser, written into a page: asks for the page's scripts (`data-src`) once it is drawn. A page that nobody sees is not drawn, and some
 * browsers do not tell when one is: those are woken as soon as they are read. What comes with a later part of the page is asked for when all of it is there.
 */
function wakeWhenDrawn() {
  let isAwake = false;
  const ask = () => {
    isAwake = true;
    for (const script of /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-src]:not([nomodule])'))) {
      script.src = script.dataset['src'] ?? '';
      script.removeAttribute('data-src');
    }
  };
  const askOnce = () => {
    if (!isAwake) ask();
  };
  const tellsPaint = typeof PerformanceObserver === 'function' && PerformanceObserver.supportedEntryTypes?.includes('paint');
  if (document.hidden || !tellsPaint) {
    document.addEventListener('DOMContentLoaded', ask);
    return;
  }
  document.addEventListener('DOMContentLoaded', () => {
    if (isAwake) ask();
  });
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) askOnce();
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('visibilitychange', askOnce);
  setTimeout(askOnce, 2000);
}

/** The same as a script's text, without its notes and indents. */
export const wake = `(${wakeWhenDrawn
  .toString()
  .replaceAll(/\/\*\*.*?\*\//g, '')
  .replaceAll(/\n\s*/g, '\n')})()`;
