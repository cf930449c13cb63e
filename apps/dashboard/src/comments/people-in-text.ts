import type { Colleague, CommentPart } from '@mithaq/client';

/** Somebody as they are called while one writes: no two by one name. */
export interface Called extends Colleague {
  readonly called: string;
}

/** Everybody under a name of their own: of those who share one, the later are numbered. */
export function calledApart(people: readonly Colleague[]): readonly Called[] {
  const taken = new Map<string, number>();
  return people.map((person) => {
    const before = taken.get(person.name) ?? 0;
    taken.set(person.name, before + 1);
    return { ...person, called: before === 0 ? person.name : `${person.name} (${before + 1})` };
  });
}

/** What is being typed after an `@`, and where the `@` stands. */
export interface Asked {
  readonly at: number;
  readonly query: string;
}

const longestQuery = 40;

/** Whom somebody begins to mention where the caret is: what stands between it and the `@` before it, which begins a word. */
export function askedAt(text: string, caret: number): Asked | undefined {
  const at = text.lastIndexOf('@', caret - 1);
  if (at === -1 || caret - at > longestQuery || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return undefined;
  const query = text.slice(at + 1, caret);
  return /[\n@]/.test(query) ? undefined : { at, query };
}

/** Those whose name has a word that begins so, whatever the case and the marks. */
export function peopleFor(people: readonly Called[], query: string): readonly Called[] {
  const wanted = folded(query);
  return people.filter(({ called }) => {
    const name = folded(called);
    return name.startsWith(wanted) || name.includes(` ${wanted}`);
  });
}

/** Letters without their marks: أ is ا, é is e, and a tatweel is nothing. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}ـ]/gu, '')
    .toLowerCase();
}

/** The text with somebody in place of what was typed after the `@`, and where the caret goes. */
export function withPerson(text: string, { at, query }: Asked, person: Called): { readonly text: string; readonly caret: number } {
  const before = `${text.slice(0, at)}@${person.called} `;
  const after = text.slice(at + 1 + query.length).replace(/^ /, '');
  return { text: before + after, caret: before.length };
}

/** A text as it is sent: whoever stands in it by name after an `@`, by id. Of two names that fit, the longer is meant. */
export function sentText(text: string, people: readonly Called[]): string {
  const known = people.toSorted((one, other) => other.called.length - one.called.length);
  let sent = '';
  let from = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const rest = text.slice(index + 1);
    const meant = known.find(({ called }) => rest.startsWith(called) && !/^[\p{L}\p{N}]/u.test(rest.slice(called.length)));
    if (meant === undefined || index < from) continue;
    sent += `${text.slice(from, index)}@${meant.id}`;
    from = index + 1 + meant.called.length;
  }
  return sent + text.slice(from);
}

/** What was sent as it is written anew: people by name. Who is not among those that are known stands in it by id, and so stays who they are. */
export function writtenText(parts: readonly CommentPart[], people: readonly Called[]): string {
  return parts
    .map((part) => ('text' in part ? part.text : `@${people.find(({ id }) => id === part.person.id)?.called ?? part.person.id}`))
    .join('');
}
