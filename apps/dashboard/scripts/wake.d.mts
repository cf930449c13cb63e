export const wake: string;
