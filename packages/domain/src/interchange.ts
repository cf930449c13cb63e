/** Mithaq's records in the formats of others, and back. */
export {};
