import { exportables } from '@mithaq/api';

/** The address of every download in every format. */
export function exportAddresses(): string[] {
  return Object.entries(exportables).flatMap(([name, { formats }]) => formats.map((format) => `/api/v1/exports/${name}.${format}`));
}
