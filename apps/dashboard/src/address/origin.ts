import 'server-only';
import { headers } from 'next/headers';

/** Where readers reach this dashboard: as it was told, else as this reader asked for it. */
export async function origin(): Promise<URL> {
  const told = process.env.MITHAQ_DASHBOARD_URL;
  if (told !== undefined && URL.canParse(told)) return new URL(told);
  const asked = await headers();
  return new URL(`${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'}`);
}
