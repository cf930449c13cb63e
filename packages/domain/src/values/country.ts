import { z } from 'zod';

/** An ISO 3166-1 alpha-2 country code, upper case. Names come from `Intl.DisplayNames`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 country code')
  .brand('CountryCode');
export type CountryCode = z.output<typeof CountryCode>;
