import { type BothLanguages, StartError } from '@mithaq/store';

/** Why the server could not start, and what to do, in a line each. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly text: BothLanguages;
  readonly hint: BothLanguages;

  constructor(text: BothLanguages, hint: BothLanguages, options: ErrorOptions = {}) {
    super(text.en, options);
    this.text = text;
    this.hint = hint;
  }

  /** A variable of the environment has a value that cannot be used. */
  static ofVariable(name: string, expected: string): StartFailure {
    return new StartFailure(
      { ar: `قيمة المتغير ${name} غير صالحة: ${expected}`, en: `The variable ${name} has an unusable value: ${expected}` },
      { ar: `صحّح ${name} أو احذفه.`, en: `Correct ${name}, or unset it.` },
    );
  }

  /** The outside database cannot be used. */
  static ofDatabase(cause: unknown): StartFailure {
    const reason = reasonOf(cause);
    return new StartFailure(
      {
        ar: `تعذّر استعمال قاعدة البيانات المحددة في DATABASE_URL: ${reason}`,
        en: `The database that DATABASE_URL names cannot be used: ${reason}`,
      },
      {
        ar: 'تأكد من أنها تعمل ومن صحة العنوان، أو احذف DATABASE_URL لتعمل القاعدة المرفقة.',
        en: 'See that it runs and that the address is right, or unset DATABASE_URL to use the embedded one.',
      },
      { cause },
    );
  }

  /** The outside database is of a version that was never tried. */
  static ofOldDatabase(found: string, least: number): StartFailure {
    return new StartFailure(
      {
        ar: `قاعدة البيانات PostgreSQL ${found}، والمطلوب ${least} أو أحدث`,
        en: `The database is PostgreSQL ${found}; ${least} or newer is needed`,
      },
      { ar: 'حدّثها، أو احذف DATABASE_URL لتعمل القاعدة المرفقة.', en: 'Update it, or unset DATABASE_URL to use the embedded one.' },
    );
  }

  /** What stopped the start, whatever it was. */
  static from(fault: unknown): StartFailure {
    if (fault instanceof StartFailure) return fault;
    if (fault instanceof StartError) return new StartFailure(fault.text, fault.hint, { cause: fault });
    const reason = reasonOf(fault);
    return new StartFailure(
      { ar: `تعذّر بدء الخادم: ${reason}`, en: `The server could not start: ${reason}` },
      { ar: 'شغّله بالمتغير MITHAQ_LOG=debug لترى المزيد.', en: 'Run it with MITHAQ_LOG=debug to see more.' },
      { cause: fault },
    );
  }
}

/** The first line of what went wrong. */
function reasonOf(fault: unknown): string {
  return (fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? '';
}
