import * as z from 'zod';

/** The second letters of the codes that ISO 3166-1:2020 assigns, by their first: 249 codes, as the tz database 2025b has them too. */
const assigned = {
  A: 'DEFGILMOQRSTUWXZ',
  B: 'ABDEFGHIJLMNOQRSTVWYZ',
  C: 'ACDFGHIKLMNORUVWXYZ',
  D: 'EJKMOZ',
  E: 'CEGHRST',
  F: 'IJKMOR',
  G: 'ABDEFGHILMNPQRSTUWY',
  H: 'KMNRTU',
  I: 'DELMNOQRST',
  J: 'EMOP',
  K: 'EGHIMNPRWYZ',
  L: 'ABCIKRSTUVY',
  M: 'ACDEFGHKLMNOPQRSTUVWXYZ',
  N: 'ACEFGILOPRUZ',
  O: 'M',
  P: 'AEFGHKLMNRSTWY',
  Q: 'A',
  R: 'EOSUW',
  S: 'ABCDEGHIJKLMNORSTVXYZ',
  T: 'CDFGHJKLMNORTVWZ',
  U: 'AGMSYZ',
  V: 'ACEGINU',
  W: 'FS',
  Y: 'ET',
  Z: 'AMW',
};

function countryPattern(): RegExp {
  const groups = Object.entries(assigned).map(([first, seconds]) => `${first}[${seconds}]`);
  return new RegExp(`^(?:${groups.join('|')}|XK)$`);
}

/**
 * An ISO 3166-1 alpha-2 code, upper case. Names come from `Intl.DisplayNames`.
 *
 * One code beyond the standard's: `XK`, which ISO leaves to users and CLDR, the European Union and the International Monetary
 * Fund use for Kosovo. Sources name it as a country and the standard has no code for it; a code says nothing about
 * recognition (`Recognition` does). Refused are reserved codes (`UK` is written `GB`, `EU` and `UN` are no countries) and those of
 * former countries (`YU`, `SU`): a record carries the countries of today, and a state that is gone is an actor of its own.
 */
export const CountryCode = /* @__PURE__ */ z
  .string()
  .regex(/* @__PURE__ */ countryPattern(), 'expected an ISO 3166-1 alpha-2 country code')
  .brand('CountryCode');
export type CountryCode = z.output<typeof CountryCode>;
