import type { InterfaceLanguage } from '../values/text.ts';
import type { Words } from './words.ts';

type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

interface Unit {
  readonly ar: Plurals & { readonly other: string };
  readonly en: Plurals & { readonly other: string };
}

const item: Unit = { ar: { few: 'عناصر', many: 'عنصرًا', other: 'عنصر' }, en: { one: 'item', other: 'items' } };

/** What each kind of thing is counted in. Numbers are counted in nothing. */
const units: Readonly<Record<string, Unit>> = {
  string: { ar: { few: 'محارف', many: 'محرفًا', other: 'محرف' }, en: { one: 'character', other: 'characters' } },
  array: item,
  set: item,
  map: item,
  object: { ar: { few: 'حقول', many: 'حقلًا', other: 'حقل' }, en: { one: 'field', other: 'fields' } },
  file: { ar: { other: 'بايت' }, en: { one: 'byte', other: 'bytes' } },
};

const rules = new Map<string, Intl.PluralRules>();

/** Made when first asked for: it is slow to make, and most records are valid. */
function formOf(language: InterfaceLanguage, count: number): Intl.LDMLPluralRule {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule.select(count);
}

/** A number of what a kind of thing is counted in: characters of text, items of a list. */
export function amountOf(origin: string, count: number | bigint): Words {
  const unit = Object.hasOwn(units, origin) ? units[origin] : undefined;
  const number = String(count);
  if (unit === undefined) return { ar: number, en: number };
  return {
    ar: `${number} ${unit.ar[formOf('ar', Number(count))] ?? unit.ar.other}`,
    en: `${number} ${unit.en[formOf('en', Number(count))] ?? unit.en.other}`,
  };
}
