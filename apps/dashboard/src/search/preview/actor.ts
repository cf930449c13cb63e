import 'server-only';
import type { ActorPage } from '@mithaq/client';
import { actorKinds, type Interval } from '@mithaq/domain';
import { directionOf } from '../../i18n/routing.ts';
import { phraseOf } from '../phrase.ts';
import type { Telling } from '../telling.ts';
import { countFact, differing, firstPassage, namesFact, ownWords, phrasesFact } from './facts.ts';
import type { RecordPreview } from './shown-preview.ts';

/** So many names that sources write it by are shown. */
const mostSpellings = 4;

/** An actor at a glance: what it is, the offices it held, how much the register has of it. */
export function actorPreview(actor: ActorPage, telling: Telling): RecordPreview {
  const written = actor.names.filter(({ statements }) => statements.length > 0);
  return {
    sort: [telling.words(actorKinds.label(actor.kind))],
    title: telling.words(actor.ref.label),
    names: written
      .slice(0, mostSpellings)
      .map(({ name }) => ({ words: name.value, language: name.language, direction: directionOf(name.language) })),
    statuses: [],
    facts: factsOf(actor, telling),
    ...firstPassage(
      [...written.flatMap(({ statements }) => statements), ...actor.tenures.flatMap(({ statements }) => statements)],
      telling,
    ),
    topics: [],
    ...differing(actor.disputes, telling),
  };
}

function factsOf(actor: ActorPage, telling: Telling): RecordPreview['facts'] {
  const countries = new Intl.DisplayNames(telling.locale, { type: 'region' });
  const offices = actor.tenures.map(({ office, interval }) =>
    ownWords(officeWords(telling.plain(office.label), interval, telling), telling),
  );
  return [
    ...phrasesFact(telling, 'preview.facts.offices', offices),
    ...namesFact(telling, 'preview.facts.actsFor', actor.actsFor ? [actor.actsFor] : []),
    ...namesFact(telling, 'preview.facts.partOf', actor.partOf ? [actor.partOf] : []),
    ...phrasesFact(
      telling,
      'preview.facts.countries',
      actor.countries.map((code) => phraseOf({ text: countries.of(code) ?? code, language: telling.locale }, telling.locale)),
    ),
    ...countFact(telling, 'preview.facts.agreements', actor.agreements.length),
    ...countFact(telling, 'preview.facts.events', actor.events.length),
  ];
}

function officeWords(office: string, { from, to }: Interval, { t, date }: Telling): string {
  if (from && to) return t('preview.officeBetween', { office, from: date(from), to: date(to) });
  if (from) return t('preview.officeFrom', { office, from: date(from) });
  return to ? t('preview.officeTo', { office, to: date(to) }) : office;
}
