import { Actor, type AnyRecord, checkRegister, Day, Place, type RegisterProblem, Source, type Statement, typeId } from '@mithaq/domain';
import type { MatchedProposal } from '../matching/match.ts';
import { type IndexedView, indexView, type RegisterView } from '../matching/register-view.ts';
import type { Accepting } from '../records/options.ts';
import { type Accepted, recordsOf } from '../records/records-of.ts';
import { ids, story } from './story.ts';

const sourceId = typeId('source', '0'.repeat(32));
const name = (value: string, language: string) => ({ value, language, kind: 'short' });

const source = Source.parse({
  record: 'source',
  id: sourceId,
  schemaVersion: 2,
  slug: 'story',
  type: 'article',
  label: { en: 'A story of ours' },
  language: 'ar',
  derivedFrom: [],
  text: { sha256: '0'.repeat(64), length: story.length },
  rights: 'full-text',
  sample: true,
});

/** The register before anything is accepted: two states and a city. */
export const before: RegisterView = {
  agreements: [],
  clauses: [],
  events: [],
  offices: [],
  actors: [
    Actor.parse({
      record: 'actor',
      id: ids.sudan,
      schemaVersion: 2,
      slug: 'sudan',
      kind: 'state',
      names: [name('Sudan', 'en'), name('السودان', 'ar')],
      countries: ['SD'],
    }),
    Actor.parse({
      record: 'actor',
      id: ids.turkey,
      schemaVersion: 2,
      slug: 'turkey',
      kind: 'state',
      names: [name('Turkey', 'en'), name('تركيا', 'ar')],
      countries: ['TR'],
    }),
  ],
  places: [
    Place.parse({ record: 'place', id: ids.ankara, schemaVersion: 2, slug: 'ankara', names: [name('Ankara', 'en')], country: 'TR' }),
  ],
};

/** Accepts a proposal into a view, with ids that count up. */
export function accept(proposal: MatchedProposal, view: IndexedView = indexView(before), given: Partial<Accepting> = {}): Accepted {
  const made = new Map<string, string>();
  const newId = (kind: string, key: string): string => {
    const id = made.get(kind + key) ?? typeId(kind, (made.size + 4096).toString(16).padStart(32, '0'));
    made.set(kind + key, id);
    return id;
  };
  const slugs: string[] = [];
  const slugOf = ({ record }: { readonly record: string }) => `${record}-${slugs.push(record)}`;
  return recordsOf(proposal, { source: sourceId, text: story, view, newId, slugOf, today: Day.parse('2021-05-10'), ...given });
}

/** The view after what was accepted. */
export function after(view: RegisterView, { made, changed }: Pick<Accepted, 'made' | 'changed'>): RegisterView {
  const fresh: readonly AnyRecord[] = [...made, ...changed];
  const isOld = ({ id }: { readonly id: string }) => !changed.some((record) => record.id === id);
  return {
    agreements: [...view.agreements.filter(isOld), ...fresh.filter((one) => one.record === 'agreement')],
    clauses: [...view.clauses.filter(isOld), ...fresh.filter((one) => one.record === 'clause')],
    events: [...view.events.filter(isOld), ...fresh.filter((one) => one.record === 'event')],
    actors: [...view.actors.filter(isOld), ...fresh.filter((one) => one.record === 'actor')],
    places: [...view.places.filter(isOld), ...fresh.filter((one) => one.record === 'place')],
    offices: [...view.offices.filter(isOld), ...fresh.filter((one) => one.record === 'office')],
  };
}

/** What the domain has against a view and statements about it, which cite the story or another text. */
export function problemsIn(view: RegisterView, statements: readonly Statement[], text = story): readonly RegisterProblem[] {
  const { agreements, clauses, events, actors, places, offices } = view;
  const cited: AnyRecord = { ...source, text: { ...source.text, length: text.length } };
  const records: readonly AnyRecord[] = [cited, ...agreements, ...clauses, ...events, ...actors, ...places, ...offices];
  return checkRegister({ records, statements }, { texts: new Map([[sourceId, text]]) });
}
