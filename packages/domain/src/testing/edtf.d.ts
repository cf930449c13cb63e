/** `edtf` 4.11 ships no declarations that its exports lead to; this is what the tests use of it. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
