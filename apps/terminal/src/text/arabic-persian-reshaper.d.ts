declare module 'arabic-persian-reshaper' {
  interface Shaper {
    convertArabic(text: string): string;
  }
  const reshaper: { readonly ArabicShaper: Shaper; readonly PersianShaper: Shaper };
  export default reshaper;
}
