// @ts-check

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/** @param {number} open @param {number} close @returns {(text: string) => string} */
const ink = (open, close) => (text) => (coloured ? `\u001b[${open}m${text}\u001b[${close}m` : text);

export const bold = ink(1, 22);
export const dim = ink(2, 22);
export const good = ink(32, 39);
export const bad = ink(31, 39);
export const link = ink(36, 39);
