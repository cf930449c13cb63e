/** The cookies in which a browser keeps how its reader is told dates and numbers. */
export const monthsCookie = 'mithaq-months';
export const digitsCookie = 'mithaq-digits';

/** The cookie that keeps how close rows stand, so that the server draws the page so at once. */
export const densityCookie = 'mithaq-density';

/** How close the rows of tables and lists stand; the first where nothing else was chosen. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** The density that a cookie's value says; a value that says none is as if there was no cookie. */
export function densityOf(value: string | undefined): Density {
  return densities.find((density) => density === value) ?? 'comfortable';
}
