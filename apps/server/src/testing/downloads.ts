import { exportables } from '@mithaq/api';

/** The address of every download in every format. */
export function exportAddresses(agreement: string): string[] {
  return Object.entries(exportables).flatMap(([name, { formats }]) => {
    const query = name === 'agreement' ? `?key=${agreement}` : '';
    return formats.map((format) => `/api/v1/exports/${name}.${format}${query}`);
  });
}
