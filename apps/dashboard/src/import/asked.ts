/** What somebody who imports is asked for where the file does not say it. */
export const asked = ['published', 'publisher', 'url'] as const;
export type Asked = (typeof asked)[number];
