import { nameKey } from './name-keys.ts';

/**
 * Words that name a kind of instrument or what binds words together, folded: "memorandum of understanding" names thousands of
 * agreements, and no two of them are one by it. (The kinds are those of the taxonomy of instruments.)
 */
const generic: ReadonlySet<string> = new Set(
  [
    'اتفاق اتفاقية اتفاقيه معاهدة مذكرة تفاهم التفاهم مذكرات بروتوكول إعلان بيان مشترك مشتركة عقد ميثاق خارطة طريق نهائي أولي',
    'في بين من على حول بشأن بشان مع إلى و أو',
    'agreement accord treaty convention protocol memorandum memorandums understanding mou declaration statement joint contract roadmap',
    'of on the and for in between with to a an',
  ].flatMap((words) => words.split(' ').map(nameKey)),
);

/** Particles that Arabic writes together with the article of the next word: and the, for the, by the, as the, then the. */
const joinedArticle = /^(?:[وفبك]ال|و?لل)(?=\p{L}{3})/u;

/**
 * The name of an agreement folded for comparison: `nameKey`, without the particles that Arabic joins to an article and without
 * the words for kinds of instruments, the rest sorted: "military and security" is "security and military". Empty where nothing else is left: such a name tells no agreement from another.
 */
export function agreementKey(name: string): string {
  return nameKey(name)
    .split(' ')
    .map((word) => word.replace(joinedArticle, ''))
    .filter((word) => !generic.has(word))
    .toSorted()
    .join(' ');
}
