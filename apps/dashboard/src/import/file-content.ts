import type { Importable } from './imports.ts';

/** A file of the reader's disk, to be sent as its bytes. */
export function importableFile(file: File): Importable {
  return { name: file.name, size: file.size, read: async () => ({ encoding: 'base64', data: await base64Of(file) }) };
}

/** A pasted text under a title; the title is its first line and the name of its file. */
export function importableText(title: string, text: string): Importable {
  const content = `${title}\n\n${text}`;
  return {
    name: `${title.slice(0, 200)}.txt`,
    size: new TextEncoder().encode(content).length,
    read: () => Promise.resolve({ encoding: 'text', data: content }),
  };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
