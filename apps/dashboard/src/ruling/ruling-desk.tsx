'use client';

import { standings } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { InkLetter } from '../disputes/ink-letter.tsx';
import { FieldChange } from '../history/field-change.tsx';
import { ariaKey, Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import { NoteFields } from './note-fields.tsx';
import styles from './ruling.module.css';
import {
  type Choice,
  choiceNow,
  heldOpen,
  heldRight,
  noteOf,
  type RuledSide,
  rulingsOf,
  type SideStanding,
  sideStandings,
  withStanding,
} from './ruling.ts';
import { type RuledOn, useRulePreview, useRuling } from './use-ruling.ts';

interface Parts {
  about: RuledOn;
  sides: readonly RuledSide[];
  /** What each side says. */
  values: readonly ReactNode[];
  /** The public note as it stands. */
  note: Readonly<Record<'ar' | 'en', string>>;
  mayPublish: boolean;
}

/** Rules between the sides: what becomes of each, the note that readers see, what follows for the record. */
export function RulingDesk({ about, sides, values, note, mayPublish }: Parts) {
  const t = useTranslations('ruling');
  const awake = useAwake();
  const [choice, setChoice] = useState(() => choiceNow(sides));
  const [typed, setTyped] = useState(note);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const { busy, problem, became, rule } = useRuling(about);
  const rulings = rulingsOf(sides, choice);
  const said = noteOf(typed);
  const preview = useRulePreview(about, rulings);
  const send = (publish: boolean) => {
    if (busy || rulings === undefined) return;
    if (said === undefined) noteField.current?.focus();
    else rule({ rulings, note: said }, publish);
  };
  useKeys('ruling', {
    choose: (place) => place < sides.length && setChoice(heldRight(choice, place)),
    open: () => setChoice(heldOpen(choice)),
    note: () => noteField.current?.focus(),
    draft: () => send(false),
    publish: mayPublish ? () => send(true) : undefined,
  });
  const idle = !awake || busy || rulings === undefined;
  return (
    <form className={styles['desk']} aria-label={t('title')} onSubmit={(event) => event.preventDefault()}>
      <Standings sides={sides} choice={choice} values={values} onChoose={setChoice} />
      <NoteFields typed={typed} onType={setTyped} field={noteField} />
      <div aria-live="polite" className={styles['follows']}>
        {rulings === undefined ? t('nothing') : preview && <Follows of={preview} />}
      </div>
      <div className={styles['buttons']}>
        {mayPublish && (
          <SendButton
            act="publish"
            words={t('publish')}
            primary
            disabled={idle || said === undefined}
            awake={awake}
            onPress={() => send(true)}
          />
        )}
        <SendButton
          act="draft"
          words={t('draft')}
          primary={!mayPublish}
          disabled={idle || said === undefined}
          awake={awake}
          onPress={() => send(false)}
        />
        {rulings !== undefined && said === undefined && <span className="small quiet">{t('noteNeeded')}</span>}
      </div>
      <p role="status">
        {became &&
          t.rich(`became.${became.kind}`, {
            changeSet: (words) => <Link href={`/review/${became.changeSet.id}`}>{words}</Link>,
          })}
      </p>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </form>
  );
}

interface StandingsParts {
  sides: readonly RuledSide[];
  choice: Choice;
  values: readonly ReactNode[];
  onChoose: (choice: Choice) => void;
}

/** Each side with what may become of it; a digit holds a side to be right and the others not. */
function Standings({ sides, choice, values, onChoose }: StandingsParts) {
  const t = useTranslations('ruling');
  return values.map((value, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a side is known by its place, which its letter tells
    <fieldset key={place} className={styles['side']}>
      <legend>
        <InkLetter reading={place} /> <span className={styles['value']}>{value}</span>
        {place < 9 && (
          <span aria-hidden="true">
            <kbd>{place + 1}</kbd>
          </span>
        )}
      </legend>
      <div className={styles['standings']}>
        {sides[place]?.statements.length === 0 && <span className="small quiet">{t('ours')}</span>}
        {(sides[place]?.statements.length === 0 ? [] : sideStandings).map((standing) => (
          <Standing
            key={standing}
            place={place}
            standing={standing}
            chosen={choice[place] === standing}
            onChoose={() => onChoose(withStanding(choice, place, standing))}
          />
        ))}
      </div>
    </fieldset>
  ));
}

interface StandingParts {
  place: number;
  standing: SideStanding;
  chosen: boolean;
  onChoose: () => void;
}

function Standing({ place, standing, chosen, onChoose }: StandingParts) {
  return (
    <label>
      <input type="radio" name={`side-${place}`} checked={chosen} onChange={onChoose} /> <Text of={standings.label(standing)} />
    </label>
  );
}

/** What follows for the record itself. */
function Follows({ of: { fields } }: { of: NonNullable<ReturnType<typeof useRulePreview>> }) {
  const t = useTranslations('ruling');
  if (fields.length === 0) return t('same');
  return (
    <>
      <p>{t('follows')}</p>
      <dl>
        {fields.map((change) => (
          <FieldChange key={change.property} change={change} />
        ))}
      </dl>
    </>
  );
}

interface SendParts {
  act: 'draft' | 'publish';
  words: string;
  primary?: boolean;
  disabled: boolean;
  awake: boolean;
  onPress: () => void;
}

function SendButton({ act, words, primary = false, disabled, awake, onPress }: SendParts) {
  return (
    <button
      type="button"
      className={`${controls['button']} ${primary ? controls['primary'] : ''} ${awake ? '' : controls['asleep']}`}
      disabled={disabled}
      aria-keyshortcuts={ariaKey('ruling', act)}
      onClick={onPress}
    >
      {words} <Key scope="ruling" act={act} />
    </button>
  );
}
