// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {object} Workspace
 * @property {string} name the last part of its folder: what people call it
 * @property {string} folder relative to the root, with forward slashes
 * @property {{ name: string, version: string, private?: boolean, scripts?: Record<string, string>, publishConfig?: object }} manifest
 */

/** @returns {Workspace[]} every workspace of the root's package.json */
export function workspaces() {
  return read('package.json')
    .workspaces.flatMap(foldersOf)
    .map((/** @type {string} */ folder) => {
      return { name: basename(folder), folder, manifest: read(`${folder}/package.json`) };
    });
}

/** The packages that others can install. */
export function published() {
  return workspaces().filter(({ manifest }) => manifest.publishConfig !== undefined);
}

/**
 * @param {string} pattern a folder, or a folder and `/*`
 * @returns {string[]}
 */
function foldersOf(pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = dirname(pattern);
  const folders = readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
