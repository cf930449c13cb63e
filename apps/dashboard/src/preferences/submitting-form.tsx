'use client';

import type { ReactNode } from 'react';

interface Parts {
  action: string;
  label: string;
  className: string | undefined;
  children: ReactNode;
}

/** A form that is sent as soon as something in it is chosen. */
export function SubmittingForm({ action, label, className, children }: Parts) {
  return (
    <form method="post" action={action} aria-label={label} className={className} onChange={(event) => event.currentTarget.requestSubmit()}>
      {children}
    </form>
  );
}
