/** What of a drawing is seen: how many times larger than when all of it is, and the point in the middle. In units of the drawing. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const mostZoom = 10;

/** All of the drawing. */
export function wholeOf({ width, height }: Size): View {
  return { zoom: 1, x: width / 2, y: height / 2 };
}

/** Zooms by a factor about a point of the drawing, which stays where it is on the screen. */
export function zoomed(view: View, factor: number, { about = view, size }: { about?: { x: number; y: number }; size: Size }): View {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom * factor));
  const kept = view.zoom / zoom;
  return within({ zoom, x: about.x + (view.x - about.x) * kept, y: about.y + (view.y - about.y) * kept }, size);
}

/** Moves what is seen, never past the drawing's edge. */
export function moved(view: View, by: { readonly x: number; readonly y: number }, size: Size): View {
  return within({ ...view, x: view.x + by.x, y: view.y + by.y }, size);
}

/** Brings a point into view: as it is where it is seen already, else into the middle. */
export function showing(view: View, point: { readonly x: number; readonly y: number }, size: Size): View {
  const margin = 0.42 / view.zoom;
  const isSeen = Math.abs(point.x - view.x) < size.width * margin && Math.abs(point.y - view.y) < size.height * margin;
  return isSeen ? view : within({ ...view, ...point }, size);
}

/** As an SVG element takes it. */
export function viewBoxOf({ zoom, x, y }: View, { width, height }: Size): string {
  const [seenWidth, seenHeight] = [width / zoom, height / zoom];
  return [x - seenWidth / 2, y - seenHeight / 2, seenWidth, seenHeight].map((value) => Math.round(value * 100) / 100).join(' ');
}

function within({ zoom, x, y }: View, { width, height }: Size): View {
  const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
  return { zoom, x: Math.min(width - halfWidth, Math.max(halfWidth, x)), y: Math.min(height - halfHeight, Math.max(halfHeight, y)) };
}
