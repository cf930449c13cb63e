import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { z } from 'zod';
import { Judgement, recordKinds } from '../index.ts';
import { hashBeforeFirst, revisionDigest, revisionHash } from '../interchange/bundle/history.ts';
import { keyOfItem } from '../interchange/bundle/items.ts';
import { type BundlePart, ChangeSetEntry, DraftEntry, RevisionEntry, TextEntry } from '../interchange/bundle/parts.ts';
import { SuggestionEntry } from '../interchange/bundle/suggestion.ts';
import { anyRecord, anyStatement } from './arbitrary-records.ts';
import { anyFuzzyDate, anyJson, anyLocalizedText, anyNames, anyText, objectOf, oneOf } from './arbitrary-values.ts';
import { idOf, sourceOf } from './records.ts';
import { actorOf } from './rule-records.ts';

const anyMoment = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((at) => at.toISOString());

const anyAuthor = fc.option(objectOf({ id: anyText(), name: anyText() }), { nil: null });

const positive = fc.integer({ min: 1, max: 1_000_000 });

const anyJudgement: fc.Arbitrary<BundlePart> = fc
  .tuple(
    objectOf({ verdict: oneOf(['same', 'different', 'unsure']), by: anyText(), at: anyMoment }, { note: anyLocalizedText }),
    oneOf(recordKinds),
    fc.nat(),
  )
  .map(([told, kind, number]) => ({
    part: 'judgement',
    value: Judgement.parse({ id: idOf('judgement', number), one: idOf(kind, 1), other: idOf(kind, 2), ...told }),
  }));

const anyWords = anyText(40);

const span = { start: fc.nat(), end: fc.nat(), exact: anyText() };

const anyNewcomer = objectOf(
  { key: anyWords, kind: oneOf(['actor', 'place', 'office']), names: anyNames },
  {
    actorKind: oneOf(['state', 'person']),
    country: oneOf(['IT', 'SD']),
    organisation: objectOf({ record: fc.constant(idOf('actor', 1)) }),
  },
);

const anyReferent = fc.oneof(objectOf({ record: fc.constant(idOf('actor', 1)) }), objectOf({ newcomer: anyNewcomer }));
const anyReferred = objectOf({ ...span, referent: anyReferent });
const anyDated = objectOf({ ...span, date: anyFuzzyDate });

const anyPart = (role: string) =>
  objectOf({ actor: anyReferred, role: fc.constant(role) }, { onBehalfOf: anyReferred, capacity: anyReferred });

const anyAgreementFound = objectOf(
  {
    kind: fc.constant('agreement'),
    key: anyWords,
    instrument: oneOf(['treaty', 'ceasefire']),
    names: anyNames,
    participations: fc.array(anyPart('party')),
    topics: fc.constant([]),
  },
  { record: fc.constant(idOf('agreement', 1)) },
);

const anyClauseFound = objectOf(
  {
    kind: fc.constant('clause'),
    topics: fc.constant(['ceasefire.ceasefire']),
    obligated: fc.array(anyReferred),
    beneficiaries: fc.array(anyReferred),
  },
  { agreement: anyWords, force: fc.constant('mandatory'), deadline: anyDated },
);

const anyEventFound = objectOf(
  {
    kind: fc.constant('event'),
    type: oneOf(['signature', 'meeting']),
    modality: oneOf(['occurred', 'did-not-happen']),
    within: objectOf(span),
    participations: fc.array(anyPart('host')),
    agreements: fc.array(anyWords),
  },
  { date: anyDated, place: anyReferred, attributedTo: anyReferred },
);

const anySuggestion: fc.Arbitrary<BundlePart> = fc
  .tuple(
    fc.nat(),
    objectOf(
      {
        start: fc.nat(),
        end: fc.nat(),
        exact: anyText(),
        value: fc.oneof(
          objectOf({ kind: fc.constant('mention'), record: fc.constant(idOf('actor', 1)) }),
          objectOf({ kind: fc.constant('mention'), newcomer: anyNewcomer }, { otherwise: fc.array(anyReferent), office: anyReferent }),
          objectOf({ kind: fc.constant('date'), date: anyFuzzyDate }),
          anyAgreementFound,
          anyClauseFound,
          anyEventFound,
        ),
        confidence: oneOf(['high', 'medium', 'low']),
        reason: anyLocalizedText,
        standing: oneOf(['open', 'accepted', 'rejected']),
        revision: fc.nat(),
      },
      {
        basis: anyWords,
        origin: objectOf({ model: anyWords }),
        chosen: fc.constant(idOf('actor', 2)),
        drafted: objectOf({ changeSet: fc.constant(idOf('changeset', 1)), subjects: fc.array(anyWords) }, { proposal: anyWords }),
        judgedBy: anyText(),
        judgedAt: anyMoment,
      },
    ),
  )
  .map(([number, told]) => ({
    part: 'suggestion',
    value: SuggestionEntry.parse({ id: idOf('suggestion', number), source: idOf('source', 1), ...told }),
  }));

const anyChangeSet: fc.Arbitrary<BundlePart> = objectOf(
  {
    id: fc.nat().map((number) => idOf('changeset', number)),
    title: anyText(),
    state: oneOf(['draft', 'in-review', 'published', 'discarded']),
    revision: positive,
    by: anyAuthor,
    createdAt: anyMoment,
    updatedAt: anyMoment,
  },
  { note: anyText(), publishedBy: anyAuthor, publishedAt: anyMoment, size: fc.nat() },
).map((told) => ({ part: 'change-set', value: ChangeSetEntry.parse(told) }));

const anyDraft: fc.Arbitrary<BundlePart> = objectOf(
  {
    act: oneOf(['publish', 'withdraw']),
    data: fc.oneof(anyRecord, anyStatement),
    revision: positive,
    changeSet: fc.constant(idOf('changeset', 1)),
    by: anyAuthor,
    at: anyMoment,
  },
  { base: positive },
).map((told) => ({ part: 'draft', value: DraftEntry.parse(told) }));

const anyTextPart: fc.Arbitrary<BundlePart> = fc
  .tuple(anyText(2000), fc.subarray([1, 2, 3]))
  .map(([text, sources]) => textPart(text, sources));

/** A text that the sources of these numbers have attached. */
export function textPart(text: string, sources: readonly number[] = []): BundlePart {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { part: 'text', value: TextEntry.parse({ sha256, sources: sources.map((number) => idOf('source', number)), text }) };
}

const Told = RevisionEntry.omit({ position: true, digest: true, hash: true });
type Told = z.output<typeof Told>;

const anyTold: fc.Arbitrary<Told> = objectOf(
  {
    subject: anyText(),
    kind: oneOf([...recordKinds, 'statement', 'suggestion', 'judgement', 'text', 'learning', 'merge']),
    revision: positive,
    state: oneOf(['draft', 'in-review', 'published', 'withdrawn', 'discarded', 'removed']),
    by: anyAuthor,
    at: anyMoment,
  },
  { from: positive, message: anyText(), changeSet: anyText(), data: anyJson },
).map((told) => Told.parse(told));

/** A history of what is told, one entry after the other, each sealed. */
export function historyOf(told: readonly Told[]): readonly RevisionEntry[] {
  const entries: RevisionEntry[] = [];
  for (const one of told) {
    const place = { position: entries.length + 1, digest: revisionDigest(one) };
    entries.push({ ...one, ...place, hash: revisionHash(place, entries.at(-1)?.hash ?? hashBeforeFirst) });
  }
  return entries;
}

const anyHistory: fc.Arbitrary<readonly BundlePart[]> = fc
  .array(anyTold, { maxLength: 4 })
  .map((told) => historyOf(told).map((value) => ({ part: 'revision', value })));

const anyOthers: fc.Arbitrary<readonly BundlePart[]> = fc.uniqueArray(
  fc.oneof(anyJudgement, anySuggestion, anyChangeSet, anyDraft, anyTextPart),
  { selector: (part) => `${part.part} ${keyOfItem(part)}`, maxLength: 8 },
);

/** Whatever a bundle may carry beside its register, in any order, none of it twice. */
export const anyParts: fc.Arbitrary<readonly BundlePart[]> = fc
  .tuple(anyHistory, anyOthers)
  .chain(([history, others]) => fc.shuffledSubarray([...history, ...others], { minLength: history.length + others.length }));

const at = '2026-11-21T08:00:00.000Z';
const by = { id: 'user-1', name: 'سلمى' };

/** One part of most kinds, for tests that need any. */
export const someJudgement = Judgement.parse({
  id: idOf('judgement', 1),
  one: idOf('actor', 1),
  other: idOf('actor', 2),
  verdict: 'same',
  by: 'salma',
  at,
});
export const someDraft = DraftEntry.parse({
  act: 'publish',
  data: actorOf(1),
  revision: 2,
  base: 1,
  changeSet: idOf('changeset', 1),
  by,
  at,
});
export const someChangeSet = ChangeSetEntry.parse({
  id: idOf('changeset', 1),
  title: 'الأسماء',
  state: 'draft',
  revision: 1,
  by,
  createdAt: at,
  updatedAt: at,
});
export const someRevision = RevisionEntry.parse(
  historyOf([{ subject: idOf('source', 1), kind: 'source', revision: 1, state: 'published', by, at, data: sourceOf(1) }])[0],
);
