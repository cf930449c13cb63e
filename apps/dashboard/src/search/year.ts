const arabicIndic = /[٠-٩]/g;

/** A year as a reader writes it, in either digits; `undefined` where it is none that the register takes. */
export function yearOf(written: string | undefined): number | undefined {
  const digits = (written ?? '').trim().replace(arabicIndic, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  const year = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return year > 0 ? year : undefined;
}
