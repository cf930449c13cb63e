import type { RevisionDifferences } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { differingWords, type Run } from '../disputes/differing-words.ts';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import { useValueWords } from '../voice/use-value-words.ts';
import { ValueWords } from '../voice/value-words.tsx';
import styles from './history.module.css';

type Change = RevisionDifferences['fields'][number];
type Value = NonNullable<Change['before']>;

interface Parts {
  change: Change;
  /** What else stands with it. */
  children?: ReactNode;
}

/** What happened to one field: of a list what was put in and taken out, of words those that differ, of anything else both values. */
export function FieldChange({ change, children }: Parts) {
  return (
    <div className={styles.field} data-field={change.property}>
      <dt>
        <Text of={change.propertyLabel} />
      </dt>
      <dd>
        <Difference change={change} />
        {children}
      </dd>
    </div>
  );
}

function Difference({ change: { before, after, elements } }: { change: Change }) {
  const t = useTranslations('history');
  if (elements)
    return (
      <>
        {elements.removed.map((value) => (
          <Removed key={`- ${JSON.stringify(value.value)}`}>
            <ValueWords of={value} />
          </Removed>
        ))}
        {elements.added.map((value) => (
          <Added key={`+ ${JSON.stringify(value.value)}`}>
            <ValueWords of={value} />
          </Added>
        ))}
        {elements.isReordered && <p className="quiet">{t('reordered')}</p>}
      </>
    );
  if (before && after) return <BothValues before={before} after={after} />;
  return (
    <>
      {before && (
        <Removed>
          <ValueWords of={before} />
        </Removed>
      )}
      {after && (
        <Added>
          <ValueWords of={after} />
        </Added>
      )}
    </>
  );
}

/** Two values of one language show only which words differ; of two languages, each is shown whole. */
function BothValues({ before, after }: { before: Value; after: Value }) {
  const locale = useLocale();
  const said = useValueWords();
  const [then, now] = [pickText(said(before), locale), pickText(said(after), locale)];
  if (then.language !== now.language)
    return (
      <>
        <Removed>
          <ValueWords of={before} />
        </Removed>
        <Added>
          <ValueWords of={after} />
        </Added>
      </>
    );
  const [was, is] = differingWords(then.text, now.text);
  const { language } = now;
  return (
    <>
      <Words runs={was} language={language} as="del" />
      <Words runs={is} language={language} as="ins" />
    </>
  );
}

function Words({ runs, language, as: Mark }: { runs: readonly Run[]; language: string; as: 'del' | 'ins' }) {
  return (
    <p lang={language} dir={directionOf(language)} className={styles.words}>
      {runs.map(({ text, differs }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
        <span key={place}>
          {place > 0 && ' '}
          {differs ? <Mark>{text}</Mark> : text}
        </span>
      ))}
    </p>
  );
}

function Removed({ children }: { children: ReactNode }) {
  return (
    <p>
      <del>{children}</del>
    </p>
  );
}

function Added({ children }: { children: ReactNode }) {
  return (
    <p>
      <ins>{children}</ins>
    </p>
  );
}
