// The reference page of the taxonomy, in both languages.
import type { TaxonomyData } from './taxonomy.read.ts';
import type { Authority, CodeList, DataTerm } from './taxonomy.schema.ts';

type Entry = Pick<DataTerm, 'code' | 'label' | 'scope' | 'crosswalk' | 'law' | 'family'> & { readonly replacedBy?: string };
type Names = ReadonlyMap<string, string>;

/** The page as Markdown. */
export function referenceOf(data: TaxonomyData): string {
  const names: Names = new Map([...data.codeLists, ...data.authorities].map(({ id, name }) => [id, name.en.split(',')[0] ?? id]));
  const { topics, ...heading } = data.topics;
  return [
    introduction(data),
    section(heading, topics, names),
    ...data.vocabularies.map(({ terms, ...titled }) => section(titled, terms, names)),
    listsSection(data.codeLists),
    authoritiesSection(data.authorities),
  ].join('\n');
}

const arabic = {
  equivalents:
    '<b>قراءة المقابلات.</b> تدل علامة كل مقابل على مدى قربه، كما في SKOS: فعلامة = للمطابق، و≈ للقريب، و&lt; لما عندهم أوسع، و&gt; لما عندهم أضيق، و~ لما بينهما صلة. وما لا مقابل له في قائمة فلم نجد له فيها مقابلًا تحققنا منه.',
  versions:
    '<b>الإصدارات.</b> الرقم الأخير لتصحيح اسم أو نطاق أو مقابل، والأوسط لرموز جديدة أو موضوعات تُسحب من الاستعمال، والأول لحذف رمز أو تغيير معناه، ومعه ترحيل للسجلات. والموضوع المسحوب يبقى مدخله ويُذكر فيه ما حلّ محله.',
  additions:
    '<b>إضافة موضوعات بلا برمجة.</b> تعطي extendTaxonomy مصنَّفًا فيه موضوعاتكم، ورموزها تحمل اسمكم بعد x- فلا تلتقي برموزنا ولا برموز غيركم. أما القوائم المغلقة فلا يُزاد فيها، لأن القواعد تقوم على رموزها.',
} as const;

function introduction({ version, vocabularies, topics }: TaxonomyData): string {
  const links = [topics, ...vocabularies].map(({ id, title }) => `- [${title.en} · ${title.ar}](#${id})`);
  return `<!-- Written by scripts/taxonomy.ts from the files in taxonomy/. Change those and run \`npm run taxonomy\`. -->

# The taxonomy · المصنَّف

Version ${version}. Every code that a record may carry, its name and scope in Arabic and English, where it comes from in law, and what other
lists of codes call it. The files in \`taxonomy/\` are the single source; the sources in \`src/taxonomy/data\` and this page are written from them.

${rightToLeft(`الإصدار ${version}. كل رمز قد يحمله سجل، واسمه ونطاقه بالعربية والإنجليزية، وأصله في القانون، ومقابله في قوائم الرموز الأخرى.`)}

**Reading the equivalents.** An equivalent says how near it comes, as SKOS does: \`=\` exact, \`≈\` close, \`<\` theirs is wider (broadMatch),
\`>\` theirs is narrower (narrowMatch), \`~\` related. An entry without an equivalent in a list has none there that could be verified.

${rightToLeft(arabic.equivalents)}

**Versions.** A patch corrects a label, a scope note or an equivalent. A minor version adds codes or retires topics. A major one would take a
code away or change what it means, and comes with a migration of the records. A retired topic keeps its entry and names what replaces it.

${rightToLeft(arabic.versions)}

**Adding topics without code.** \`extendTaxonomy(taxonomy, { name: 'acme', version: '1.0.0', topics: […] })\` gives a taxonomy with your own topics
in it. Their codes bear your name, \`x-acme.fishing\` or \`sea.x-acme-fishing\`, so that they never meet ours or anybody else’s; clauses
take them as they are, and every look-up (\`topicOf\`, \`topicGroupOf\`, \`currentTopicOf\`) takes the extended taxonomy. Vocabularies are closed:
rules depend on their codes.

${rightToLeft(arabic.additions)}

${links.join('\n')}
- [Code lists · قوائم الرموز](#code-lists)
- [Authorities · المراجع القانونية](#authorities)
`;
}

type Titled = Pick<TaxonomyData['topics'], 'title' | 'about'> & { readonly id: string; readonly type?: string };

function section({ id, type, title, about }: Titled, entries: readonly Entry[], names: Names): string {
  const lines = entries.map((entry) => `| ${cells(entry, names).join(' | ')} |`);
  return `<a id="${id}"></a>

## ${title.en} · ${title.ar}

${about.en}.${type === undefined ? '' : ` In TypeScript: \`${type}\`.`}

${rightToLeft(`${about.ar}.`)}

| Code | English | العربية | Law and equivalents |
|---|---|---|---|
${lines.join('\n')}
`;
}

function cells(entry: Entry, names: Names): readonly string[] {
  const { code, label, scope, family, replacedBy } = entry;
  return [
    `\`${code}\`${family === undefined ? '' : `<br>${family}`}${replacedBy === undefined ? '' : `<br>retired: \`${replacedBy}\``}`,
    `**${label.en}**<br>${scope.en}`,
    rightToLeft(`<b>${label.ar}</b><br>${scope.ar}`),
    [...lawOf(entry, names), ...equivalentsIn(entry, names)].join('<br>'),
  ];
}

function lawOf({ law = {} }: Entry, names: Names): readonly string[] {
  return Object.entries(law).map(([id, places]) => `${names.get(id)}: ${places.join(', ')}`);
}

const signs = { exactMatch: '=', closeMatch: '≈', broadMatch: '&lt;', narrowMatch: '&gt;', relatedMatch: '~' } as const;

function equivalentsIn({ crosswalk = {} }: Entry, names: Names): readonly string[] {
  return Object.entries(crosswalk).map(
    ([id, matches]) => `${names.get(id)}: ${matches.map(({ code, match }) => `${signs[match]} ${code}`).join(', ')}`,
  );
}

function listsSection(lists: readonly CodeList[]): string {
  const lines = lists.map(
    ({ id, name, version, date, url, note }) =>
      `| \`${id}\` | [${name.en}](${url})<br>${version}, ${date} | ${note.en}. | ${rightToLeft(`${name.ar}<br>${note.ar}.`)} |`,
  );
  return `<a id="code-lists"></a>

## Code lists · قوائم الرموز

| List | Edition | What was compared | العربية |
|---|---|---|---|
${lines.join('\n')}
`;
}

function authoritiesSection(authorities: readonly Authority[]): string {
  const lines = authorities.map(
    (authority) =>
      `| \`${authority.id}\` | [${authority.name.en}](${authority.url})${'date' in authority ? `, ${authority.date}` : ''} | ${rightToLeft(authority.name.ar)} |`,
  );
  return `<a id="authorities"></a>

## Authorities · المراجع القانونية

Scope notes are in our own words; these say where the notion comes from.

| Authority | | العربية |
|---|---|---|
${lines.join('\n')}
`;
}

function rightToLeft(text: string): string {
  return `<div dir="rtl">${text}</div>`;
}
