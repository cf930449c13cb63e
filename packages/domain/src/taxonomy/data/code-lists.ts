// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/code-lists.json. Change that file and run `npm run taxonomy`.
/** The code lists that entries are compared with: which edition of each, and where it is. */
export const codeLists = [
  { id: 'plover', name: { ar: 'معجم PLOVER للأحداث السياسية', en: 'PLOVER, Political Language Ontology for Verifiable Event Records' }, version: '2.0 (draft)', date: '2024-02-04', url: 'https://github.com/openeventdata/PLOVER' },
  { id: 'acled-events', name: { ar: 'أنواع أحداث ACLED', en: 'ACLED event and sub-event types' }, version: 'Codebook, knowledge-base edition', date: '2024-10-07', url: 'https://acleddata.com/knowledge-base/codebook/' },
  { id: 'acled-actors', name: { ar: 'أنواع فاعلي ACLED', en: 'ACLED actor types' }, version: 'Codebook, knowledge-base edition', date: '2024-10-07', url: 'https://acleddata.com/knowledge-base/codebook/' },
  { id: 'acled-geo-precision', name: { ar: 'دقة المكان في ACLED', en: 'ACLED spatial precision codes' }, version: 'Codebook, knowledge-base edition', date: '2024-10-07', url: 'https://acleddata.com/knowledge-base/codebook/' },
  { id: 'ftm', name: { ar: 'نموذج FollowTheMoney', en: 'FollowTheMoney' }, version: '4.5.2', date: '2026-04-07', url: 'https://github.com/opensanctions/followthemoney' },
  { id: 'dcad', name: { ar: 'مجموعة بيانات اتفاقيات التعاون الدفاعي', en: 'Defense Cooperation Agreement Dataset (DCAD), Kinne 2020' }, version: '1.0', date: '2020', url: 'https://correlatesofwar.org/data-sets/defense-cooperation-agreement-dataset/' },
  { id: 'pax', name: { ar: 'قاعدة بيانات اتفاقات السلام PA-X', en: 'PA-X Peace Agreements Database' }, version: '3', date: '2020-01-31', url: 'https://www.peaceagreements.org/' },
] as const;

/** The treaties and glossaries that terms rest on. */
export const authorities = [
  { id: 'vienna-convention', name: { ar: 'اتفاقية فيينا لقانون المعاهدات', en: 'Vienna Convention on the Law of Treaties' }, url: 'https://legal.un.org/ilc/texts/instruments/english/conventions/1_1_1969.pdf' },
  { id: 'un-charter', name: { ar: 'ميثاق الأمم المتحدة', en: 'Charter of the United Nations' }, url: 'https://www.un.org/en/about-us/un-charter/full-text' },
  { id: 'montevideo-convention', name: { ar: 'اتفاقية مونتفيديو بشأن حقوق الدول وواجباتها', en: 'Montevideo Convention on the Rights and Duties of States' }, url: 'https://www.oas.org/juridico/english/sigs/a-40.html' },
  { id: 'diplomatic-relations-convention', name: { ar: 'اتفاقية فيينا للعلاقات الدبلوماسية', en: 'Vienna Convention on Diplomatic Relations' }, url: 'https://legal.un.org/ilc/texts/instruments/english/conventions/9_1_1961.pdf' },
  { id: 'third-geneva-convention', name: { ar: 'اتفاقية جنيف الثالثة بشأن معاملة أسرى الحرب', en: 'Third Geneva Convention relative to the Treatment of Prisoners of War' }, url: 'https://ihl-databases.icrc.org/en/ihl-treaties/gciii-1949' },
  { id: 'untc-glossary', name: { ar: 'مسرد أفعال المعاهدات، مجموعة معاهدات الأمم المتحدة', en: 'UN Treaty Collection, glossary of terms relating to treaty actions' }, url: 'https://treaties.un.org/pages/overview.aspx?path=overview/glossary/page1_en.xml' },
  { id: 'untc-definitions', name: { ar: 'تعريفات مجموعة معاهدات الأمم المتحدة', en: 'UN Treaty Collection, definition of key terms' }, url: 'https://treaties.un.org/Pages/Overview.aspx?path=overview/definition/page1_en.xml' },
] as const;
