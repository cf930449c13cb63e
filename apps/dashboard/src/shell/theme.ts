/** The themes that a reader can choose; without a choice the page follows the system. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The cookie that keeps the choice, so that the server draws the page in it at once. */
export const themeCookie = 'mithaq-theme';

export function themeOf(value: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === value);
}
