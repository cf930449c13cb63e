import { type Capability, capabilityOf, type ExportName, exportables } from '@mithaq/api';
import { routes } from './route-table.ts';

/** Where every address of the API begins. */
export const apiBase = '/api/v1';

/** A route that a test can walk, or a reader look up: whatever it is answered by. */
export interface RouteWithCapability {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** Its row in the table of permissions; absent for what is the same for everybody. */
  readonly permission?: string;
  readonly capability: Capability;
}

/** The row of a download in the table of permissions. */
export function permissionOfExport(name: ExportName): string {
  return `exports.${name}`;
}

/** The addresses that say the same to everybody, and nothing of what the register holds. */
const openPaths = ['', '/openapi.json', '/schemas/{file}', '/context.jsonld'];

/** Every address of the REST API and of the downloads, with the capability that it needs. */
export function routesWithCapabilities(): readonly RouteWithCapability[] {
  const withPermission = (method: 'get' | 'post', path: string, permission: string): RouteWithCapability => ({
    method,
    path: apiBase + path,
    permission,
    capability: capabilityOf(permission),
  });
  return [
    ...openPaths.map((path) => ({ method: 'get' as const, path: apiBase + path, capability: 'open' as const })),
    ...routes.map(({ method, path, procedure }) => withPermission(method, path, procedure)),
    ...exportNames.map((name) => withPermission('get', `/exports/${name}.{format}`, permissionOfExport(name))),
  ];
}

/** What can be downloaded, in the order of the reference. */
export const exportNames: readonly ExportName[] = Object.keys(exportables).filter((name): name is ExportName => name in exportables);
