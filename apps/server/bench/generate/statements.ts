import { currentSchemaVersion } from '@mithaq/domain';
import type { Article, Passage, Told } from './article.ts';
import { chanceOf } from './chance.ts';
import { idOf } from './ids.ts';
import { clauseCounts, eventCounts, shareOf } from './size.ts';
import type { Entry, Plan } from './world.ts';

/** An agreement's records and the two sources that tell of it. */
export interface Chapter {
  readonly told: Told;
  readonly agreement: Entry & { readonly names: readonly object[]; readonly participations: readonly object[] };
  /** The source that is about it. */
  readonly own: Article;
  /** The source that mentions it in passing: the one before; the first agreement has none. */
  readonly other: Article | undefined;
}

/** At most so many statements belong to one agreement, its clauses and its events: their ids are counted from here. */
const room = 200;

interface Said {
  readonly subject: string;
  readonly property: string;
  readonly value: unknown;
  readonly passages: readonly (Passage | undefined)[];
  readonly disputed?: boolean;
}

/** The statements about an agreement, its clauses and its events, each with the passages that it rests on. */
export function statementsOf(plan: Plan, chapter: Chapter): readonly Entry[] {
  const said = [...aboutAgreement(chapter), ...aboutClauses(plan, chapter), ...aboutEvents(plan, chapter)];
  return said.flatMap((one, at) => statementOf(one, chapter.told.matter.number * room + at));
}

function statementOf({ subject, property, value, passages, disputed = false }: Said, number: number): Entry[] {
  const citations = passages.flatMap((passage) => (passage === undefined ? [] : [citing(passage)]));
  if (citations.length === 0) return [];
  const standing = disputed
    ? { standing: 'disputed', note: { ar: 'تختلف المصادر في التاريخ', en: 'Sources differ on the date' } }
    : { standing: 'accepted' };
  const head = { record: 'statement', schemaVersion: currentSchemaVersion, id: idOf('statement', number) };
  return [{ ...head, subject, property, value, modality: 'occurred', rank: 0, ...standing, citations }];
}

function citing({ source, exact, start, end }: Passage): object {
  return { source, selector: { exact, start, end } };
}

function aboutAgreement({ told, agreement, own, other }: Chapter): readonly Said[] {
  const subject = agreement.id;
  const { passages } = own;
  const named = agreement.names.map((value, at) => ({
    subject,
    property: 'names',
    value,
    passages: [passages.get('title'), ...(at === 0 ? [other?.passages.get('other title')] : [])],
  }));
  const parties = told.matter.parties.map((_, at) => ({
    subject,
    property: 'participations',
    value: agreement.participations[at],
    passages: [passages.get(`party ${at}`), ...(at < 2 ? [other?.passages.get('other title')] : [])],
  }));
  return [...named, ...parties];
}

function aboutClauses(plan: Plan, { told, own }: Chapter): readonly Said[] {
  const { first } = shareOf(told.matter.number, clauseCounts);
  return told.provisions.flatMap(({ record }, at): readonly Said[] => {
    const chance = chanceOf(plan.seed, 'clause', first + at, 'statements');
    const passages = [own.passages.get(`clause ${at}`)];
    const topic = { subject: record.id, property: 'topics', value: record.topics[0], passages };
    const deadline = { subject: record.id, property: 'deadline', value: record.deadline, passages };
    const force = { subject: record.id, property: 'force', value: record.force, passages };
    return [topic, ...(record.deadline === undefined ? [] : [deadline]), ...(chance.happens(0.2) ? [force] : [])];
  });
}

function aboutEvents(plan: Plan, { told, own, other }: Chapter): readonly Said[] {
  const { first } = shareOf(told.matter.number, eventCounts);
  return told.happenings.flatMap(({ record }, at): readonly Said[] => {
    const chance = chanceOf(plan.seed, 'event', first + at, 'statements');
    const subject = record.id;
    const whole = own.passages.get(`event ${at}`) ?? own.passages.get('signed');
    const dated = own.passages.get(`date ${at}`) ?? own.passages.get('signed');
    const date = {
      subject,
      property: 'date',
      value: record.date,
      passages: [dated, ...(at === 1 ? [other?.passages.get('other date')] : [])],
    };
    const part = { subject, property: 'participations', value: record.participations[0], passages: [whole] };
    const differing = { subject, property: 'date', value: { edtf: '2026' }, passages: [other?.passages.get('other date')], disputed: true };
    return [date, ...(chance.happens(0.4) ? [part] : []), ...(at === 1 && chance.happens(0.05) ? [differing] : [])];
  });
}
