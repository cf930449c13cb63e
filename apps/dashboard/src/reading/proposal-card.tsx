import type { OutcomeView, ProposalView } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { ariaKey, Key } from '../keys/key.tsx';
import type { ActOf } from '../keys/key-table.ts';
import { Text } from '../voice/text.tsx';
import { onlyLeft } from './left-out.ts';
import { ProposalPart } from './proposal-part.tsx';
import styles from './proposals.module.css';
import { type Choices, droppable, gave, partsShown, toggled } from './proposing.ts';
import { RestTitle } from './rest-title.tsx';
import type { Span } from './spans.ts';
import type { ProposalDesk } from './use-proposals.ts';
import type { Room } from './use-room.ts';

interface Parts {
  row: ProposalView;
  room: Room;
  onPoint: (span: Span) => void;
}

/** One proposal: what it is, its parts, each of which can be dropped, what accepting it would draft, and what has to be answered first. */
export function ProposalCard({ row, room, onPoint }: Parts) {
  const t = useTranslations('reading.proposals');
  const { proposals: desk, walk } = room;
  const choices = desk.choicesOf(row.key);
  const preview = desk.preview(row.key);
  const { outcome, title } = preview?.view ?? row;
  const digits = new Map(droppable(row).map(({ key }, place) => [key, place + 1]));
  return (
    <article className={styles['card']} data-active={walk.isActive || undefined} aria-busy={desk.busy} aria-labelledby="proposal-head">
      <h3 id="proposal-head" className={styles['head']}>
        {row.isRest ? <RestTitle of={row} /> : <Text of={title} />}
        {walk.isAside(row.key) && !row.isRest && <span className={styles['standing']}> · {t('aside')}</span>}
      </h3>
      {digits.size > 0 && <p className={styles['hint']}>{t('hint', { count: digits.size })}</p>}
      <ul className={styles['parts']}>
        {partsShown(row.isRest ? onlyLeft(row) : row, choices, preview).map((shown) => (
          <ProposalPart
            key={shown.part.key}
            shown={shown}
            digit={digits.get(shown.part.key)}
            choices={choices}
            onChoose={(next) => desk.choose(row.key, next)}
            onPoint={onPoint}
          />
        ))}
      </ul>
      <Outcome of={outcome} choices={choices} onChoose={(next) => desk.choose(row.key, next)} />
      <ProposalActs row={row} room={room} isReady={outcome.isReady} />
    </article>
  );
}

/** What can be done with a proposal, each with its key while the keys act on proposals. */
function ProposalActs({ row, room, isReady }: Pick<Parts, 'row' | 'room'> & { isReady: boolean }) {
  const t = useTranslations('reading.proposals');
  const left = useTranslations('leftOut');
  const { proposals: desk, walk, past } = room;
  const { dropped } = desk.choicesOf(row.key);
  const act = (name: ActOf<'room'>, words: string, press: () => void) => (
    <ActButton
      act={name}
      words={words}
      keyed={walk.isActive}
      disabled={desk.busy || (name === 'accept' && !isReady)}
      isMain={name === 'accept' && !row.isRest}
      press={press}
    />
  );
  return (
    <div className={styles['acts']}>
      {act('accept', isOne(row) && dropped.length === 0 ? left('acceptOne') : t(acceptWords(row, dropped)), room.acceptWhole)}
      {act('reject', t(row.isRest ? 'rejectRest' : 'reject'), room.rejectWhole)}
      {walk.rows.length > 1 && !row.isRest && act('later', t('later'), room.laterWhole)}
      {past.done.length > 0 && act('undo', t('undo'), room.undo)}
      <span role="status" className={styles['working']}>
        {desk.busy && t('working')}
      </span>
    </div>
  );
}

/** Whether accepting a proposal comes to a single record: there is no whole of it to accept. */
function isOne({ isRest, outcome: { made, changed } }: ProposalView): boolean {
  return !isRest && made.length + changed.length === 1;
}

/** What was left once is said to be so: the same key would take in what somebody dropped on purpose. */
function acceptWords({ isRest, parts }: ProposalView, dropped: Choices['dropped']): 'accept' | 'acceptRest' | 'acceptLeft' {
  if (isRest) return 'acceptLeft';
  return dropped.length > 0 || parts[0]?.isDone ? 'acceptRest' : 'accept';
}

interface Act {
  act: ActOf<'room'>;
  words: string;
  keyed: boolean;
  disabled: boolean;
  /** Whether it is what is mostly done. */
  isMain: boolean;
  press: () => void;
}

function ActButton({ act, words, keyed, disabled, isMain, press }: Act) {
  return (
    <button
      type="button"
      className={`${controls['button']} ${isMain ? `${controls['primary']} ${styles['main']}` : ''}`}
      aria-keyshortcuts={keyed ? ariaKey('room', act) : undefined}
      disabled={disabled}
      onClick={press}
    >
      {words}
      {keyed && <Key scope="room" act={act} />}
    </button>
  );
}

/** Drops a part by its digit, or takes it back. */
export function dropByDigit(row: ProposalView, desk: ProposalDesk, digit: number): void {
  const part = droppable(row)[digit - 1];
  if (part !== undefined) desk.choose(row.key, toggled(desk.choicesOf(row.key), part.key));
}

interface Asked {
  of: OutcomeView;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** What would be drafted, and what is still to be answered: from the codes that there are, where the property has some. */
function Outcome({ of: { made, changed, statements, open }, choices, onChoose }: Asked) {
  const t = useTranslations('reading.proposals');
  return (
    <>
      <p className={styles['will']}>{t('will', { made: made.length, changed: changed.length, statements })}</p>
      {open.length > 0 && (
        <ul className={styles['open']}>
          {open.map((question) => (
            <li key={`${question.part} ${question.question} ${question.property ?? ''}`}>
              <Text of={question.words} /> <Answer to={question} choices={choices} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {choices.given.map(({ part, property, code }) => (
        <p key={`${part} ${property}`} className={styles['given']}>
          {t('given', { code })}{' '}
          <button type="button" className={controls['link']} onClick={() => onChoose(gave(choices, part, { property, code: '' }))}>
            {t('takeGiven')}
          </button>
        </p>
      ))}
    </>
  );
}

function Answer({
  to: { part, property, words, choices: codes },
  choices,
  onChoose,
}: Omit<Asked, 'of'> & { to: OutcomeView['open'][number] }) {
  const t = useTranslations('reading.proposals');
  const locale = useLocale();
  if (codes === undefined || property === undefined) return null;
  return (
    <select
      aria-label={pickText(words, locale).text}
      className={controls['box']}
      value=""
      onChange={(event) => onChoose(gave(choices, part, { property, code: event.target.value }))}
    >
      <option value="">{t('give')}</option>
      {codes.map(({ code, label }) => (
        <option key={code} value={code}>
          {pickText(label, locale).text}
        </option>
      ))}
    </select>
  );
}
