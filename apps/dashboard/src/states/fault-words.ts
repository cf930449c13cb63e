/** What is said where no messages can be had, because what brings them failed. */
export const words = {
  ar: { title: 'خلل عندنا', body: 'لم نستطع عرض هذه الصفحة. لم يضع شيء مما حُفظ.', again: 'حاول مجددًا' },
  en: { title: 'A fault of ours', body: 'This page could not be shown. Nothing that was saved is lost.', again: 'Try again' },
};
