import type { ReferentView, SuggestionView } from '@mithaq/client';
import { captionOf, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { ariaKey, Key } from '../keys/key.tsx';
import styles from './suggestion.module.css';

interface Parts {
  of: readonly ReferentView[];
  disabled: boolean;
  onChoose: (place: number) => void;
}

/** What else the words may mean, for as long as nobody has judged them. */
export function alternativesOf({ value, standing }: SuggestionView): readonly ReferentView[] {
  return standing === 'open' && value.kind === 'mention' ? (value.otherwise ?? []) : [];
}

/** What else the words may mean: choosing one accepts the suggestion for it. The first has a key of its own. */
export function Alternatives({ of, disabled, onChoose }: Parts) {
  const t = useTranslations('reading.judging');
  const locale = useLocale();
  if (of.length === 0) return null;
  return (
    <p className={styles['alternatives']}>
      <span>{t('otherwise')}</span>
      {of.map((referent, place) => (
        <button
          key={keyOf(referent)}
          type="button"
          className={controls['button']}
          disabled={disabled}
          aria-keyshortcuts={place === 0 ? ariaKey('room', 'otherwise') : undefined}
          onClick={() => onChoose(place)}
        >
          <Called of={referent} locale={locale} />
          {place === 0 && <Key scope="room" act="otherwise" />}
        </button>
      ))}
    </p>
  );
}

function Called({ of, locale }: { of: ReferentView; locale: string }) {
  const t = useTranslations('reading');
  const kind = t(`kinds.${'record' in of ? of.record.record : of.newcomer.kind}`);
  const label = 'record' in of ? of.record.label : captionOf(of.newcomer.names);
  return t('judging.alternative', { name: pickText(label, locale).text, kind });
}

function keyOf(referent: ReferentView): string {
  return 'record' in referent ? referent.record.id : referent.newcomer.key;
}
