/**
 * The joint trilateral statement of Saudi Arabia, Iran and China: what was promised within two months, and what came of it.
 *
 * Where the facts may be checked: the statement of 10 March 2023, published that day by the Saudi Press Agency and the foreign ministries
 * of the three; the foreign ministry of Iran on 6 June 2023, and the press on the ceremony in Riyadh; IRNA on 9 August 2023, by which the
 * Saudi embassy had been back at work for three days; the Saudi foreign ministry on 5 September 2023, when both ambassadors arrived.
 */
import {
  type Actor,
  announcedNotRealised,
  captionsIn,
  cite,
  Day,
  dateInWords,
  type Event,
  explainStatus,
  extendTaxonomy,
  indexRegister,
  type Name,
  pendingCommitments,
  registerMaker,
  statusOf,
  taxonomy,
  topicOf,
  verifyCitation,
} from '@mithaq/domain';
import {
  canonicalJson,
  citationToJsonLd,
  readBundle,
  referenceInWords,
  textDigest,
  toBibtex,
  toRis,
  writeBundle,
} from '@mithaq/domain/interchange';

// A program in earnest passes `() => crypto.randomUUID()`. Here ids are counted, so that every run prints the same.
let made = 0;
const { make, state } = registerMaker(() => String(++made).padStart(32, '0'));

// What was read: two summaries of ours, an Arabic one of the promise and an English one of what came of it.
const promise =
  'وقّعت السعودية وإيران والصين في بكين بيانًا في 10 مارس 2023. وفيه أن تعود العلاقات بين الرياض وطهران وتُفتح السفارتان ' +
  'في أجل أقصاه شهران، وأن الصين هي التي استضافت المباحثات ورعتها.';
const sequel =
  'The embassy of Iran in Riyadh was opened with a ceremony on 6 June 2023. The embassy of Saudi Arabia in Tehran went back to work in ' +
  'August 2023. The two ambassadors arrived at their posts on 5 September 2023.';
const ours = {
  type: 'report' as const,
  publisher: { name: { en: 'Mithaq examples' } },
  published: { date: { edtf: '2026-11' }, inferred: false },
  rights: 'full-text' as const,
  sample: true,
};
const labelled = {
  label: { en: 'What was promised in Beijing', ar: 'ما وُعد به في بكين' },
  title: { value: 'ما وُعد به في بكين', language: 'ar' },
};
const ofPromise = make('source', { ...ours, ...labelled, slug: 'promise', language: 'ar', text: textDigest(promise) });
const later = { en: 'What came of Beijing', ar: 'ما آل إليه بيان بكين' };
const ofSequel = make('source', { ...ours, label: later, slug: 'sequel', language: 'en', text: textDigest(sequel) });

// Who, by full names in English and Arabic.
const names = (en: string, ar: string): Name[] => [
  { value: en, language: 'en', kind: 'official' },
  { value: ar, language: 'ar', kind: 'official' },
];
const actor = (kind: 'state' | 'person', slug: string, en: string, ar: string) => make('actor', { slug, kind, names: names(en, ar) });
const saudi = actor('state', 'saudi-arabia', 'Kingdom of Saudi Arabia', 'المملكة العربية السعودية');
const iran = actor('state', 'iran', 'Islamic Republic of Iran', 'الجمهورية الإسلامية الإيرانية');
const china = actor('state', 'china', 'People’s Republic of China', 'جمهورية الصين الشعبية');
const aiban = actor('person', 'al-aiban', 'Musaad bin Mohammed Al-Aiban', 'مساعد بن محمد العيبان');
const shamkhani = actor('person', 'shamkhani', 'Ali Shamkhani', 'علي شمخاني');
const wang = actor('person', 'wang-yi', 'Wang Yi', 'وانغ يي');

// What. China signed, too, but owes nothing in it: it was host and mediator, and no party.
const statement = make('agreement', {
  slug: 'beijing-statement',
  label: { en: 'Saudi Arabia and Iran resume relations', ar: 'السعودية وإيران تستأنفان العلاقات' },
  names: names('Joint Trilateral Statement', 'البيان الثلاثي المشترك'),
  instrument: 'joint-statement',
  nature: 'interstate',
  fields: ['political'],
  textAvailability: 'full',
  participations: [
    { actor: saudi.id, role: 'party' },
    { actor: iran.id, role: 'party' },
    { actor: china.id, role: 'host' },
    { actor: china.id, role: 'mediator' },
  ],
});

// What happened, and what was to happen. "Within two months" is any day of them, not the last. An embassy that is opened is an event of its own.
const within = { edtf: '[2023-03-10..2023-05-10]', asRead: 'في أجل أقصاه شهران', resolvedAgainst: '2023-03-10' };
const on = (en: string, ar: string, by: readonly Actor[]) => {
  const participations = by.map(({ id }) => ({ actor: id, role: 'actor' as const }));
  return { type: 'embassy-opened' as const, label: { en, ar }, agreements: [statement.id], participations };
};
const signature = make('event', {
  slug: 'beijing-signature',
  type: 'signature',
  label: { en: 'Signature in Beijing', ar: 'التوقيع في بكين' },
  modality: 'occurred',
  date: { edtf: '2023-03-10', asRead: '10 مارس 2023' },
  agreements: [statement.id],
  participations: [
    { actor: aiban.id, role: 'signatory', onBehalfOf: saudi.id },
    { actor: shamkhani.id, role: 'signatory', onBehalfOf: iran.id },
    { actor: wang.id, role: 'signatory', onBehalfOf: china.id },
  ],
});
const plan = { modality: 'planned' as const, date: within };
const inRiyadh = on('Iran is to open its embassy in Riyadh', 'إيران تفتح سفارتها في الرياض', [iran]);
const inTehran = on('Saudi Arabia is to open its embassy in Tehran', 'السعودية تفتح سفارتها في طهران', [saudi]);
const iranian = make('event', { ...inRiyadh, ...plan, slug: 'iran-plans' });
const arabian = make('event', { ...inTehran, ...plan, slug: 'saudi-plans' });
const done = (edtf: string, asRead: string) => ({ modality: 'occurred' as const, date: { edtf, asRead } });
const opened = on('The embassy of Iran in Riyadh is opened', 'فتح السفارة الإيرانية في الرياض', [iran]);
const riyadh = make('event', { ...opened, ...done('2023-06-06', '6 June 2023'), slug: 'riyadh', realises: iranian.id });
const atWork = on('The embassy of Saudi Arabia in Tehran works', 'عودة السفارة السعودية في طهران إلى العمل', [saudi]);
const tehran = make('event', { ...atWork, ...done('2023-08', 'August 2023'), slug: 'tehran', realises: arabian.id });
const exchange = on('The ambassadors arrive', 'وصول السفيرين', [saudi, iran]);
const arrival = make('event', { ...exchange, type: 'relations-restored', ...done('2023-09-05', '5 September 2023'), slug: 'ambassadors' });

// The same as two duties: one clause for each state, as any one event that fulfils a clause settles it. The topics that come with the
// package go as far as diplomatic relations; embassies are one of our own.
const relations = { en: 'embassies', ar: 'السفارات' };
const scope = { en: 'Opening and closing embassies', ar: 'فتح السفارات وإغلاقها' };
const topics = [{ code: 'politics.x-examples-embassies', parent: 'politics', label: relations, scope }];
const extended = extendTaxonomy(taxonomy, { name: 'examples', version: '1.0.0', topics });
const duty = (ordinal: number, en: string, ar: string, by: Actor, kept: Event) => {
  const terms = { agreement: statement.id, topics: ['politics.x-examples-embassies'], obligated: [by.id], deadline: within };
  return make('clause', { ...terms, slug: `beijing-${ordinal}`, ordinal, label: { en, ar }, fulfilledBy: [kept.id] });
};
const ofIran = duty(1, 'Iran opens its embassy', 'إيران تفتح سفارتها', iran, riyadh);
const ofSaudi = duty(2, 'Saudi Arabia opens its embassy', 'السعودية تفتح سفارتها', saudi, tehran);

// Who says so.
const promised = { source: ofPromise, text: promise };
const dated = (event: Event, source: typeof ofPromise, text: string) => {
  const citations = [cite({ source, text }, event.date?.asRead ?? '')];
  return state({ subject: event.id, property: 'date', value: event.date ?? null, modality: event.modality, citations });
};
const statements = [
  ...[signature, iranian, arabian].map((event) => dated(event, ofPromise, promise)),
  ...[riyadh, tehran, arrival].map((event) => dated(event, ofSequel, sequel)),
];
const actors = [saudi, iran, china, aiban, shamkhani, wang];
const events = [signature, iranian, arabian, riyadh, tehran, arrival];
const register = indexRegister({ records: [ofPromise, ofSequel, ...actors, statement, ofIran, ofSaudi, ...events], statements });

const called = captionsIn(register, 'en');

for (const { actor, role } of statement.participations) console.log(`${role}: ${called(actor)} · ${captionsIn(register, 'ar')(actor)}`);
for (const language of ['en', 'ar'] as const) {
  const status = statusOf(register, statement.id, Day.parse('2023-05-31'));
  for (const sentence of explainStatus(status, { language, captionOf: captionsIn(register, language) }).values) console.log(sentence);
}

for (const day of ['2023-05-31', '2023-08-15'].map((text) => Day.parse(text))) {
  console.log(`\nPromised, and not surely done by ${day}`);
  for (const { tellings, due, mayBeSettledBy } of announcedNotRealised(register.ofKind('event'), day)) {
    const perhaps = mayBeSettledBy.map(
      ({ id, date }) => `; perhaps done: ${called(id)}${date ? `, ${dateInWords(date, { language: 'en' })}` : ''}`,
    );
    for (const { id } of tellings) console.log(`  ${due}: ${called(id)}${perhaps.join('')}`);
  }
  const statusesOf = () => statusOf(register, statement.id, day).values.map(({ status }) => status);
  for (const { clause, binding } of pendingCommitments([ofIran, ofSaudi], register.ofKind('event'), { asOf: day, statusesOf })) {
    console.log(`  owed: ${called(clause.id)} (${topicOf(clause.topics[0] ?? '', extended)?.label.en}); binding: ${binding}`);
  }
}

// The words behind the date of the signature, as a Web Annotation; they still stand in the text.
const citation = cite(promised, '10 مارس 2023');
console.log(`\nProblems of the citation: ${verifyCitation(citation, ofPromise, promise).length}`);
const annotation = citationToJsonLd(citation, { sources: [ofPromise], texts: new Map([[ofPromise.id, promise]]) });
for (const [key, value] of Object.entries(annotation)) console.log(`  ${key}: ${JSON.stringify(value)}`);

const english = { register, language: 'en' as const };
console.log(`\n${referenceInWords(ofPromise, english, citation)}\n\n${toBibtex([ofPromise], english)}`);
console.log(toRis([ofPromise], english).replaceAll('\r\n', '\n')); // its lines end as RIS has it; here as on a screen

// The whole register as a bundle, and back again: the same records and statements, in the order of their ids.
const files = writeBundle(register, { createdAt: '2026-11-22T09:30:00Z', licence: 'Apache-2.0' });
for (const [name, bytes] of files) console.log(`${name}: ${bytes.length} bytes`);
const reading = readBundle(files);
if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.problems));
const back = new Set(reading.register.records.map((record) => canonicalJson(record)));
const same = register.records.filter((record) => back.has(canonicalJson(record))).length;
console.log(`read back: ${same} of ${register.records.length} records are the same to the letter`);
