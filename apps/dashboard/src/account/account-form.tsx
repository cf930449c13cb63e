'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import styles from './account.module.css';

interface Parts {
  go: string;
  going: string;
  /** The first field with something wrong in it, by name. */
  check: () => string | undefined;
  /** Sends; answers what to tell the person where it failed. */
  send: () => Promise<ReactNode | undefined>;
  /** Whether the form is there after it was sent, for another time; else something takes its place. */
  stays?: boolean;
  children: ReactNode;
}

/** A form of an account: goes to the first field that is wrong, sends once, and tells what the server refused. */
export function AccountForm({ go, going, check, send, stays = false, children }: Parts) {
  const form = useRef<HTMLFormElement>(null);
  const awake = useAwake();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<ReactNode>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = check();
    if (wrong !== undefined) return focusOn(form.current, wrong);
    setSending(true);
    setRefusal(undefined);
    const refused = await send();
    if (refused === undefined && !stays) return;
    setSending(false);
    setRefusal(refused);
  };
  return (
    <form ref={form} method="post" noValidate onSubmit={(event) => void submit(event)} className={styles['form']}>
      {children}
      <div role="alert">{refusal !== undefined && <p className={styles['refusal']}>{refusal}</p>}</div>
      <Button
        type="submit"
        isPending={sending}
        isDisabled={!awake}
        className={`${controls['button']} ${controls['primary']} ${awake ? '' : controls['asleep']}`}
      >
        {sending ? going : go}
      </Button>
    </form>
  );
}

function focusOn(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
