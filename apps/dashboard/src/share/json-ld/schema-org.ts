import type { Ref, SourceRef } from '@mithaq/client';
import { boundsOf, type FuzzyDate } from '@mithaq/domain';
import { permanentPath } from '../../address/permanent.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/routing.ts';
import { said } from '../said.ts';

/** A thing as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** Where and in which language a thing is described. */
export interface Around {
  readonly locale: Locale;
  /** Where readers reach this dashboard. */
  readonly origin: URL;
}

/** The id of a record in data: its permanent address. */
export function idOf(id: string, { origin }: Around): string {
  return new URL(permanentPath(id), origin).href;
}

/** The address of a page, in the language that it is described in. */
export function pageAt(path: string, { locale, origin }: Around): string {
  return new URL(`/${locale}${path === '/' ? '' : path}`, origin).href;
}

/** A record that another names. */
export function mentioned(ref: Ref, type: string, around: Around): Thing {
  return { '@type': type, '@id': idOf(ref.id, around), name: said(ref.label, around.locale) };
}

/** The sources that something was read from. */
export function sourcesOf(sources: readonly SourceRef[], around: Around): readonly Thing[] {
  return sources.map((source) => mentioned(source, 'CreativeWork', around));
}

/**
 * As much of a date as is certain, as ISO 8601 has it: a day, a month or a year; nothing where not even the year is certain. A day in "early
 * June" is June there, never the first.
 */
export function certain(date: FuzzyDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { earliest, latest } = boundsOf(date);
  if (earliest === null || latest === null) return undefined;
  return [10, 7, 4].map((digits) => earliest.slice(0, digits)).find((part) => latest.startsWith(part));
}

/** Where a page lies in the register: the first page, a list, the page itself. */
export function breadcrumbs(
  trail: { readonly list: string; readonly listName: string; readonly name: string; readonly path: string },
  around: Around,
): Thing {
  const steps = [
    { name: messagesOf(around.locale).meta.title, path: '/' },
    { name: trail.listName, path: trail.list },
    { name: trail.name, path: trail.path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: pageAt(path, around) })),
  };
}

/** Things as one document of schema.org. What has no value is left out. */
export function document(things: readonly Thing[]): Thing {
  return { '@context': 'https://schema.org', '@graph': things };
}
