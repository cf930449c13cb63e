/** How many test files run beside each other: they wait for pages more than they compute. */
export const lanes = 2;
