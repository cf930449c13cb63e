import type { InterfaceLanguage } from '@mithaq/domain';

/** The dashboard's page where a password is chosen, by who holds the secret of a letter. */
export function passwordAddress(dashboardUrl: string, language: InterfaceLanguage, secret: string): string {
  return `${dashboardUrl}/${language}/password?token=${encodeURIComponent(secret)}`;
}

/** The dashboard's page for signing in. */
export function signInAddress(dashboardUrl: string, language: InterfaceLanguage): string {
  return `${dashboardUrl}/${language}/sign-in`;
}
