import { type RecordKind, Slug } from '@mithaq/domain';
import type { Draftable } from '../keeping/draftable.ts';
import { elementsIn, fieldsIn, textIn } from './paths.ts';

const longest = 60;

/** A name in addresses for a new record: of its Latin words where it has any, else of its kind and id, so that it is nobody else's. */
export function slugFor(kind: RecordKind, data: Draftable): string {
  const end = textIn(data['id']).slice(-6);
  const words = [...latinNames(data)].map(latinWords).find((text) => text.length > 1);
  const slug = words === undefined ? `${kind}-${end}` : words;
  return Slug.safeParse(slug).success ? slug : `${kind}-${end}`;
}

/** A record after a change. Where its name in addresses is the one that its names gave it, that follows them. */
export function withSlug(kind: RecordKind, before: Draftable, next: Draftable): Draftable {
  const isFollowing = before['slug'] === slugFor(kind, before) && next['slug'] === before['slug'];
  return isFollowing ? { ...next, slug: slugFor(kind, next) } : next;
}

function latinNames(data: Draftable): readonly string[] {
  const names = elementsIn(data['names']).map((name) => textIn(fieldsIn(name)['value']));
  return [textIn(fieldsIn(data['label'])['en']), ...names];
}

function latinWords(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const [first = '', ...others] = words;
  return others.reduce(
    ({ slug, isFull }, word) =>
      isFull || slug.length + word.length >= longest ? { slug, isFull: true } : { slug: `${slug}-${word}`, isFull: false },
    { slug: first.slice(0, longest), isFull: false },
  ).slug;
}
