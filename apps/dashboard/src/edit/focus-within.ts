/** Takes the keyboard to the first control within what was just shown: what was pressed to show it may be gone. */
export function focusWithin(shown: Element | null): void {
  shown?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
