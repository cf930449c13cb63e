const file =
  /^\/(?:robots\.txt|context\.jsonld|sitemap\.xml|sitemap\/[^/]+\.xml|ground\/[^/]+\.svg|(?:ar|en)\/(?:.+\/)?(?:feed\.atom|card\/[^/]+\.png))$/;

/** Whether a path is that of a file which the dashboard writes, and no page: what it says does not depend on who reads it. */
export function isFile(path: string): boolean {
  return file.test(path);
}
