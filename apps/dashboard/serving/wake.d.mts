export const dataAlone: string;
export function wake(data: string): string;
