import { InvalidArgumentError } from 'commander';
import { language } from '../model/text-formats.js';
import { assetAddress, documentAddress } from '../server/asset.js';

/** A name, as a value of an option or a command. A blank one is a variable that nobody has set. */
const toName =
  (what: string) =>
  (text: string): string => {
    if (text.trim() === '') throw new InvalidArgumentError(`Expected ${what}.`);
    return text;
  };

export const toFile = toName('the name of a file');
export const toFolder = toName('the name of a folder');

/** The address of a file that a document loads. */
export function toAddress(text: string): string {
  if (!assetAddress.test(text)) throw new InvalidArgumentError(`Expected ${assetAddress.expected}.`);
  return text;
}

export function toLanguage(text: string): string {
  if (!language.test(text)) throw new InvalidArgumentError('Expected a language tag, such as en or pt-BR.');
  return Intl.getCanonicalLocales(text)[0]!;
}

/** The address of a document. */
export function toCanonical(text: string): string {
  if (!documentAddress.test(text)) {
    throw new InvalidArgumentError('Expected a whole address, such as https://example.com/compare/a-vs-b.html.');
  }
  return text;
}

/** The names of several, each added to those before it. */
export function toFiles(text: string, files: string[] = []): string[] {
  files.push(toFile(text));
  return files;
}
