import { vocabulary } from './vocabulary.ts';

/** What kind of document a source is. */
export const sourceTypes = vocabulary([
  ['article', 'خبر', 'article'],
  ['communique', 'بيان', 'communiqué'],
  ['treaty-text', 'نص اتفاقية', 'treaty text'],
  ['post', 'منشور', 'post'],
  ['report', 'تقرير', 'report'],
]);
export const SourceType = sourceTypes.schema;
export type SourceType = (typeof sourceTypes.terms)[number]['code'];

/** What may be shown of a source's text. */
export const rights = vocabulary([
  ['full-text', 'النص كاملًا', 'full text'],
  ['excerpts-only', 'مقتطفات فقط', 'excerpts only'],
]);
export const Rights = rights.schema;
export type Rights = (typeof rights.terms)[number]['code'];
