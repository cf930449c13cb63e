/** Sentences of our own, Arabic and English, with a name and a date left open. */
const sentences = [
  'وقّع وزير الدفاع {name} في العاصمة مذكرة تفاهم للتعاون في {date}، وتشمل تدريب الكوادر وتبادل المعلومات.',
  'وقال {name} إن اللجنة المشتركة ستجتمع لبحث تنفيذ البنود المتفق عليها قبل {date}.',
  'ويأتي هذا الاتفاق بعد محادثات طويلة بين الجانبين، شارك فيها وفد رفيع برئاسة «{name}» {date}.',
  'ولم تصدر تفاصيل أخرى عن مدة الاتفاقية، ولا عن الجهات التي ستتولى الإشراف على الموانئ والحدود البرية.',
  'The two delegations met on {date}, and {name} described the talks as useful for both sides.',
];
const dates = [
  '4 ديسمبر 2020',
  'التاسع من نوفمبر/تشرين الثاني 2019',
  'مطلع يونيو الماضي',
  '٢٣ أكتوبر ٢٠٢٠',
  'December 4, 2020',
  'عام 2011',
  '15 مايو',
];
const people = ['نور الدين الحسني 7', 'سالم بن راشد الكعبي', 'هند الراوي 12', 'منى الزهراوي', 'Salem al-Kaabi'];

/** Documents of some 2,500 letters each, the same on every run. */
export function documents(count: number): readonly string[] {
  return Array.from({ length: count }, (_, document) => Array.from({ length: 24 }, (_, line) => sentence(document * 7 + line)).join('\n'));
}

function sentence(seed: number): string {
  const pick = (list: readonly string[], step: number) => list[(seed * step) % list.length] ?? '';
  return pick(sentences, 1).replace('{name}', pick(people, 3)).replace('{date}', pick(dates, 5));
}
