import type { BetterAuthOptions } from 'better-auth';
import { type Addressed, letterOn, type Matter } from '../mail/letters.ts';
import type { AuthOptions } from './auth.ts';
import { passwordAddress, signInAddress } from './pages.ts';
import { passwordLength } from './password-length.ts';

type LetterOptions = Pick<BetterAuthOptions, 'emailAndPassword' | 'emailVerification'>;
type ChangeEmail = NonNullable<NonNullable<BetterAuthOptions['user']>['changeEmail']>;

/** Seconds for which the link of a letter holds. */
const holds = 3_600;

/** Somebody as better-auth hands them over; `locale` is a column of ours. */
interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What better-auth writes letters for, each in its reader's language, with links to the dashboard. */
export function authLetters({ pool, mailer, baseUrl, openSignUp }: AuthOptions): LetterOptions & { readonly changeEmail: ChangeEmail } {
  const write = async (matter: Matter, reader: Reader, link: (language: Addressed['language']) => string) => {
    const language = languageOf(reader);
    await mailer.send(letterOn(matter, { to: reader.email, name: reader.name, language, link: link(language) }));
  };
  return {
    emailAndPassword: {
      enabled: true,
      disableSignUp: !openSignUp,
      requireEmailVerification: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: holds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => write('reset', user, (language) => passwordAddress(baseUrl, language, token)),
      // Who opened the link has read the mail: the address is theirs. It is how an invited person comes in.
      onPasswordReset: async ({ user }) => {
        await pool.query('update "user" set "emailVerified" = true where id = $1', [user.id]);
      },
      onExistingUserSignUp: ({ user }) => write('existing-account', user, (language) => signInAddress(baseUrl, language)),
    },
    emailVerification: {
      expiresIn: holds,
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      sendVerificationEmail: ({ user, url }) => write('verify', user, (language) => returningTo(signInAddress(baseUrl, language), url)),
    },
    changeEmail: {
      enabled: true,
      sendChangeEmailConfirmation: ({ user, url }) => write('change-email', user, () => url),
    },
  };
}

/** A link of better-auth's that leads on to a page of the dashboard, unless the caller named another of ours. */
function returningTo(page: string, url: string): string {
  const link = new URL(url);
  if (link.searchParams.get('callbackURL') === '/') link.searchParams.set('callbackURL', page);
  return link.href;
}

function languageOf(reader: object): Addressed['language'] {
  return 'locale' in reader && reader.locale === 'ar' ? 'ar' : 'en';
}
