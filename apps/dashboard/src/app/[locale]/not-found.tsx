/** Told where a page turns out to have nothing to show after the reader is already here; addresses are told of before (`proxy.ts`). */
export { NothingHere as default } from '../../states/nothing-here.tsx';
