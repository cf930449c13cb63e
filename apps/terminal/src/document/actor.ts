import { actorKinds, recognitionForms } from '@mithaq/domain';
import type { ActorPage, RecognitionView, TenureView } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { intervalInWords } from '../words/dates.ts';
import { directionOf, listed, localized, named, type Voice } from '../words/voice.ts';
import { agreementLines } from './agreement.ts';
import { type Block, gap, joined, paragraph, section } from './block.ts';
import { eventLines } from './event.ts';
import { disagreement, notes, passages, sourceLine, statementLines, supportMarks } from './evidence.ts';
import { heading } from './heading.ts';

const bullet: Span = { text: '◆', tone: 'mark' };

/** An actor's page: names, who recognises it, offices over time, agreements, events, and whom it is tied to. */
export function actorDocument(page: ActorPage, voice: Voice): Block[] {
  const { say } = voice;
  const facts: Span[][] = [
    [localized(actorKinds.label(page.kind), voice)],
    page.countries.length > 0 ? [{ text: countriesOf(page.countries, voice), isolate: true }] : [],
    page.actsFor ? [{ text: `${say('actsFor')} `, tone: 'faint' }, named(page.actsFor, voice)] : [],
    page.partOf ? [{ text: `${say('partOf')} `, tone: 'faint' }, named(page.partOf, voice)] : [],
  ];
  return [
    ...heading(page.ref, facts, voice),
    ...(page.notes ? [gap, paragraph([localized(page.notes, voice)])] : []),
    ...supportLine(page, voice),
    ...section(
      say('actorNames'),
      page.names.flatMap((name) => nameLines(name, voice)),
    ),
    ...section(say('parts'), page.parts.length > 0 ? [paragraph(listed(page.parts, voice))] : []),
    ...section(
      say('recognisedBy'),
      page.recognisedBy.flatMap((recognition) => recognitionLines(recognition, recognition.by, voice)),
    ),
    ...section(
      say('recognises'),
      page.recognises.flatMap((recognition) => recognitionLines(recognition, recognition.of, voice)),
    ),
    ...section(
      say('officesHeld'),
      page.tenures.flatMap((tenure) => tenureLines(tenure, tenure.organisation, voice)),
    ),
    ...section(
      say('officers'),
      page.officers.flatMap((tenure) => tenureLines(tenure, tenure.person, voice)),
    ),
    ...section(
      say('agreements'),
      page.agreements.flatMap((row) => agreementLines(row, voice)),
    ),
    ...section(say('events'), eventLines(page.events, voice)),
    ...section(
      say('ties'),
      page.ties.map((tie) => tieLine(tie, voice)),
    ),
    ...section(
      say('disagreements'),
      page.disputes.flatMap((dispute) => disagreement(dispute, voice)),
    ),
    ...section(say('otherStatements'), statementLines(page.statements, voice)),
    ...section(
      say('sources'),
      page.sources.map((source) => sourceLine(source, voice)),
    ),
  ];
}

function supportLine(page: ActorPage, voice: Voice): Block[] {
  const marks = supportMarks(page.support, voice);
  return marks.length === 0 ? [] : [paragraph(marks)];
}

function nameLines({ name, statements }: ActorPage['names'][number], voice: Voice): Block[] {
  const note: Span[] = name.kind === 'gloss' ? [{ text: ` · ${voice.say('gloss')}`, tone: 'faint' }] : [];
  const direction = name.kind === 'gloss' ? voice.direction : directionOf(name.language);
  return [paragraph([{ text: name.value, isolate: true }, ...note], { direction, lead: bullet }), ...passages(statements, voice, 2)];
}

function tenureLines(tenure: TenureView, other: TenureView['person'], voice: Voice): Block[] {
  const interval = intervalInWords(tenure.interval, voice.language);
  const words = joined([[named(tenure.office, voice, 'strong')], [named(other, voice)], [{ text: interval, isolate: true }]]);
  return [paragraph(words, { lead: bullet }), ...notes(tenure.statements, voice, 2), ...passages(tenure.statements, voice, 2)];
}

function recognitionLines({ as, interval, statements }: RecognitionView, other: RecognitionView['by'], voice: Voice): Block[] {
  const when = intervalInWords(interval, voice.language);
  const words = joined([
    [named(other, voice, 'strong')],
    [localized(recognitionForms.label(as), voice)],
    when === '' ? [] : [{ text: when, isolate: true }],
  ]);
  return [paragraph(words, { lead: bullet }), ...notes(statements, voice, 2), ...passages(statements, voice, 2)];
}

function tieLine(tie: ActorPage['ties'][number], voice: Voice): Block {
  const counts = [
    tie.agreements.length > 0 ? voice.count(tie.agreements.length, 'agreement') : '',
    tie.events.length > 0 ? voice.count(tie.events.length, 'event') : '',
  ].filter((text) => text !== '');
  const through: Span[] = counts.length === 0 ? [] : [{ text: `${voice.say('through')} ${counts.join(' · ')}`, tone: 'faint' }];
  return paragraph(joined([[named(tie.actor, voice)], through]), { lead: bullet });
}

function countriesOf(codes: ActorPage['countries'], voice: Voice): string {
  const names = new Intl.DisplayNames(voice.language, { type: 'region', fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code).join(voice.language === 'ar' ? '، ' : ', ');
}
