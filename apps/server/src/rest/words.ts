import type { Words } from '@mithaq/domain';

/** What the reference says of the API as a whole. The same words stand in the OpenAPI document and on the reference page. */
export const words = {
  title: { ar: 'واجهة ميثاق', en: 'The Mithaq API' },
  intro: {
    ar: 'سجل للاتفاقات المقروءة من الأخبار: من اتفق مع من، وعلى ماذا، وما صار بعد ذلك، وأي جملة في أي مصدر تقول ذلك. هذه قراءة السجل والاستيراد إليه عبر HTTP، بلا حاجة إلى TypeScript.',
    en: 'A register of agreements read from the news: who agreed what with whom, what happened to it afterwards, and which sentence of which source says so. This is reading it, and importing into it, over plain HTTP.',
  },
  access: {
    ar: 'القراءة مفتوحة ما لم يغلقها المدير. لغير ذلك أرسل مفتاحًا: Authorization: Bearer …. لا تُنشر المسودات هنا إلا لمحرر يطلبها (view=working).',
    en: 'Reading is open unless the administrators closed it. For anything else send a key: Authorization: Bearer …. Drafts are shown to editors alone, where they ask for them (view=working).',
  },
  language: {
    ar: 'رسائل الأخطاء بلغة Accept-Language: العربية أو الإنجليزية. نصوص السجل تأتي بكل لغاتها، ولا تُخترع ترجمة.',
    en: 'Errors are worded in the language of Accept-Language, Arabic or English. Texts of the register come in all languages that they have; no translation is invented.',
  },
  paging: {
    ar: 'القوائم صفحات: next هو مؤشر الصفحة التالية، وعنوانها في ترويسة Link. معامل لا وجود له يُرفض ولا يُهمل.',
    en: 'Lists come in pages: next is the cursor of the page after, and the Link header its address. A parameter that does not exist is refused, not passed over.',
  },
  caching: {
    ar: 'لكل جواب ETag؛ أرسله في If-None-Match فيأتي 304 ما لم يتغير شيء.',
    en: 'Every answer has an ETag; send it as If-None-Match, and the answer is 304 while nothing has changed.',
  },
  days: {
    ar: 'asOf هو اليوم الذي تُسأل فيه الحالة، وknownOn اليوم الذي يُسأل فيه عما كان معروفًا حينها.',
    en: 'asOf is the day whose status is asked for; knownOn the day as of which the register is read as it was known then.',
  },
  downloads: {
    ar: 'التنزيلات تأتي كما تُقرأ، مهما كبرت. كلها من حالة واحدة للسجل، ومما نُشر وحده، وليس فيها نصوص المصادر.',
    en: 'Downloads come as they are read, however large. Each is of one state of the register, of what is published alone, and without the texts of sources.',
  },
  parameters: { ar: 'المعاملات', en: 'Parameters' },
  body: { ar: 'المتن', en: 'Body' },
  answer: { ar: 'الجواب', en: 'Answer' },
  example: { ar: 'مثال', en: 'Example' },
  try: { ar: 'جرّبه', en: 'Try it' },
  formats: { ar: 'الصيغ', en: 'Formats' },
  required: { ar: 'لازم', en: 'required' },
  needs: { ar: 'يلزم', en: 'Needs' },
  errors: { ar: 'الأخطاء', en: 'Errors' },
  errorsIntro: {
    ar: 'لكل رفض صنف ورمز ومكان ورسالة. المجموعة مغلقة: لا رمز غير هذه.',
    en: 'Every refusal has a category, a code, a place and a message. The set is closed: there is no other code.',
  },
  schemas: { ar: 'الأشكال', en: 'Shapes' },
  contents: { ar: 'المحتويات', en: 'Contents' },
  document: { ar: 'وثيقة OpenAPI 3.1', en: 'OpenAPI 3.1 document' },
  skip: { ar: 'إلى المحتوى', en: 'Skip to the contents' },
  otherLanguage: { ar: 'In English', en: 'بالعربية' },
} as const satisfies Record<string, Words>;
