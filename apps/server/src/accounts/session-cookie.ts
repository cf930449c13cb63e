/** What the names of our cookies begin with. */
export const cookiePrefix = 'mithaq';

/** Whether a request carries a session of ours, valid or not. */
export function hasSessionCookie(request: Request): boolean {
  return request.headers.get('cookie')?.includes(`${cookiePrefix}.session_token=`) ?? false;
}
