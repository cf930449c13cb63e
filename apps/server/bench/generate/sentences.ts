import type { InterfaceLanguage } from '@mithaq/domain';

/** Sentences about nothing in particular, between those that carry a fact. `{person}`, `{place}`, `{topic}` are filled in. */
export const asides: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  ar: [
    'وقال {person} إن الأطراف حريصة على استمرار الحوار.',
    'وشهدت {place} إجراءات أمنية مشددة طوال يوم الاجتماع.',
    'ولم تُنشر حتى الآن تفاصيل كاملة عن ملف {topic}.',
    'وأضاف {person} أن العمل جار على تشكيل لجان فنية متخصصة.',
    'ورحب سكان {place} بما أُعلن، آملين في عودة الحياة إلى طبيعتها.',
    'ويرى مراقبون أن {topic} ما زال أكثر الملفات تعقيدا.',
    'وكانت جولات سابقة قد توقفت بسبب الخلاف على {topic}.',
    'وحضر اللقاء دبلوماسيون وممثلون عن منظمات محلية.',
    'ودعا {person} جميع الأطراف إلى تغليب المصلحة العامة.',
    'ومن المنتظر أن يزور وفد فني {place} في الأسابيع المقبلة.',
    'وأشار بيان مشترك إلى أهمية التعاون في {topic}.',
    'واعتذر {person} عن عدم الإدلاء بأي تصريح للصحفيين.',
  ],
  en: [
    '{person} told reporters that all sides wished the talks to go on.',
    'Security was tight in {place} throughout the day of the meeting.',
    'No full details on {topic} have been made public so far.',
    'Technical committees are being formed, {person} added.',
    'People in {place} welcomed the news and hoped for calmer days.',
    'Observers regard {topic} as the hardest item on the agenda.',
    'Earlier rounds had stalled over {topic}.',
    'Diplomats and representatives of local groups were present.',
    '{person} called on everybody to put the common good first.',
    'A technical delegation is expected in {place} in the coming weeks.',
    'A joint communiqué stressed the value of working together on {topic}.',
    '{person} declined to answer questions.',
  ],
};

/** What a clause says. `{topic}`, `{owing}` and `{due}` are filled in. */
export const provisions: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  ar: [
    'تلتزم {owing} بالتعاون في مجال {topic} {due}',
    'تتعهد {owing} بتوفير ما يلزم من أجل {topic} {due}',
    'تتولى {owing} الإشراف على {topic} {due}',
    'تتشاور الأطراف مع {owing} بشأن {topic} {due}',
  ],
  en: [
    '{owing} undertakes to cooperate on {topic} {due}',
    '{owing} shall provide what is needed for {topic} {due}',
    '{owing} oversees {topic} {due}',
    'The parties consult {owing} about {topic} {due}',
  ],
};

/** Puts values in the places that a template names. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
