/** Where the Mithaq server is. Read when asked, not when built: one build serves any address. */
export function apiUrl(): string {
  return (process.env.MITHAQ_API_URL ?? 'http://127.0.0.1:4310').replace(/\/+$/, '');
}
