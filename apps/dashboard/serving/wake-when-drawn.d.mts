export function wakeWhenDrawn(alone: string): void;
