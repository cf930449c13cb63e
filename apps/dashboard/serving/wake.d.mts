export function wake(data: string): string;
