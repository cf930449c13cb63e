import type { PropertyOf } from '../../records/header.ts';
import type { RecordKind, RecordOf } from '../../registry.ts';

/**
 * What we add to each kind of record and no source has to say: our wording (labels, notes), our order, our classes (a kind of
 * actor, a type of event), what a gazetteer or an authority file gives (coordinates, countries, Wikidata), and what the
 * document itself shows about a source. Everything else needs a statement that somebody accepted.
 */
const ourOwn: { readonly [Kind in RecordKind]: readonly PropertyOf<RecordOf<Kind>>[] } = {
  actor: ['kind', 'countries', 'wikidata', 'notes'],
  office: [],
  tenure: [],
  recognition: [],
  place: ['country', 'within', 'coordinates'],
  agreement: ['label', 'nature', 'fields', 'textAvailability'],
  clause: ['ordinal', 'label'],
  event: ['type', 'label', 'modality', 'clauses', 'realises'],
  source: ['type', 'label', 'title', 'language', 'retrieved', 'url', 'archivedUrl', 'copyOf', 'text', 'rights', 'sample'],
};

/** Whether a property of a kind of record is ours, so that no source has to back it. */
export function isOurs(kind: RecordKind, property: string): boolean {
  return ourOwn[kind].some((own) => own === property);
}

/** Whether one value is a name in our words: a translation (`gloss`), or the same name in another script (`transliteration`). */
export function isOurWording(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'gloss' || value.kind === 'transliteration');
}
