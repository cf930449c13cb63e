import { type InterfaceLanguage, LocalizedText, pickText } from '@mithaq/domain';
import { z } from 'zod';
import type { Draftable } from './draftable.ts';

const Named = z.object({ names: z.tuple([z.object({ value: z.string().min(1), language: z.string() })], z.unknown()) });
const Titled = z.object({ title: z.object({ value: z.string().min(1), language: z.string() }) });
const Labelled = z.object({ label: LocalizedText });

interface Caption {
  readonly value: string;
  readonly language: string;
}

/** What a record in any state of correctness is called: its first name, its title or its label; nothing where it has none of them. */
export function captionOf(data: Draftable, locale: InterfaceLanguage): Caption | undefined {
  return Named.safeParse(data).data?.names[0] ?? Titled.safeParse(data).data?.title ?? labelOf(data, locale);
}

function labelOf(data: Draftable, locale: InterfaceLanguage): Caption | undefined {
  const { data: found } = Labelled.safeParse(data);
  if (found === undefined) return undefined;
  const { text, language } = pickText(found.label, locale);
  return { value: text, language };
}
