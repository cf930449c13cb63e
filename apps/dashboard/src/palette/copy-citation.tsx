'use client';

import { useEffect, useRef, useState } from 'react';

interface Parts {
  citation: string;
  label: string;
  copied: string;
  className?: string | undefined;
}

/** So long it is said that it was copied, in milliseconds. */
const saidFor = 2400;

/** Copies a citation, and says so. */
export function CopyCitation({ citation, label, copied, className }: Parts) {
  const [done, setDone] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    setDone(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(false), saidFor);
  };
  return (
    <>
      <button type="button" className={className} onClick={copy} data-copies="">
        {done ? copied : label}
      </button>
      <span role="status" className="heard">
        {done && copied}
      </span>
    </>
  );
}
