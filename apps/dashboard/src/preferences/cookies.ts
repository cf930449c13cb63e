/** The cookies in which a browser keeps how its reader is told dates and numbers. */
export const monthsCookie = 'mithaq-months';
export const digitsCookie = 'mithaq-digits';
