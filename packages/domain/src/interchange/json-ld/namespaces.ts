import { MithaqError } from '../../errors.ts';

/**
 * Every vocabulary that the format speaks, by its prefix. `mithaq` is ours, for what the others lack, and `code` the terms of our
 * closed vocabularies. Both lie under w3id.org, where a project without a domain of its own can have permanent addresses: they
 * name terms for good, whoever serves them, and nothing here depends on their being answered.
 */
export const namespaces = {
  mithaq: 'https://w3id.org/mithaq/ns#',
  code: 'https://w3id.org/mithaq/code/',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  wd: 'http://www.wikidata.org/entity/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The datatype of EDTF expressions, as the Library of Congress publishes it. */
export const edtfDatatype = 'http://id.loc.gov/datatypes/edtf';

/** What ids are relative to where nobody says otherwise: they are unique by themselves, so this base names them for everyone. */
export const defaultBase = 'https://w3id.org/mithaq/id/';

/** Where a register's records have their addresses. */
export interface JsonLdOptions {
  /** An absolute http(s) address that ends in `/`, without an account's name, to which each id is added. By default `https://w3id.org/mithaq/id/`. */
  readonly base?: string;
}

/** A host as people read it, with its port, and a path. An account's name and password have no place in it. */
const address = /^https?:\/\/(?:[\p{L}\p{M}\p{N}._-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?\/(?:[^\s?#<>"{}|\\^`]*\/)?$/u;
/** What is not seen, such as a bidi control, and shows another address than the one that is there. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;
/** Steps of a path that whoever resolves an address takes out of it. */
const dotSegment = /\/(?:\.|%2e){1,2}\//i;

/** The base that the options tell. @throws MithaqError `invalid-input` where ids can't be added to it and taken off again */
export function baseOf({ base = defaultBase }: JsonLdOptions): string {
  const isAddress = address.test(base) && !unseen.test(base) && !dotSegment.test(base);
  if (isAddress && !Object.values<string>(namespaces).includes(base)) return base;
  throw new MithaqError(
    'invalid-input',
    {
      expected: {
        ar: 'عنوان http كامل ينتهي بـ /، بلا اسم دخول ولا محارف لا تُرى، وليس من فضاءات الأسماء',
        en: 'an absolute http address that ends in /, with no account’s name and no unseen characters, and is no namespace',
      },
    },
    ['base'],
  );
}
