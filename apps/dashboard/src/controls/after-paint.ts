/** Does what takes longer than a frame once the browser has drawn what there is: a reader's own doing is seen before what comes of it. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
