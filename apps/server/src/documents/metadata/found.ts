import type { DocumentMetadata, FindingPlace, FoundInFile } from '@mithaq/api';

/** Something found, undefined where nothing was. */
export function foundAt<Value>(where: FindingPlace, value: Value | undefined, { inferred = false } = {}): FoundInFile<Value> | undefined {
  return value === undefined ? undefined : { value, where, inferred };
}

/** The metadata that were found, without what was not. */
export function metadataOf(found: { readonly [What in keyof DocumentMetadata]: DocumentMetadata[What] | undefined }): DocumentMetadata {
  const { title, author, publisher, published, language, url } = found;
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(language && { language }),
    ...(url && { url }),
  };
}
