/**
 * Shows whom one actor of a drawing is tied to: its own lines over the others, and the names of those at their ends. It is written on the
 * drawing itself: a move of the pointer renders nothing.
 */
export function emphasise(frame: HTMLElement | null, node: SVGElement | null): void {
  if (!frame) return;
  for (const near of frame.querySelectorAll('[data-near-it]')) near.removeAttribute('data-near-it');
  const lines = frame.querySelector('[data-own-lines]');
  const near = node === null ? [] : nodesNear(frame, node);
  for (const other of near) other.setAttribute('data-near-it', '');
  node?.setAttribute('data-near-it', 'self');
  lines?.setAttribute('d', node === null ? '' : near.map((other) => `M${placeOf(node)}L${placeOf(other)}`).join(''));
}

function nodesNear(frame: HTMLElement, node: SVGElement): readonly SVGElement[] {
  const all = frame.querySelectorAll<SVGElement>('[data-at]');
  return (node.dataset.near ?? '')
    .split(' ')
    .filter((at) => at !== '')
    .flatMap((at) => all[Number(at)] ?? []);
}

function placeOf({ dataset: { x = '0', y = '0' } }: SVGElement): string {
  return `${x} ${y}`;
}
