import { InvalidArgumentError } from 'commander';

/** A name, as a value of an option or a command. A blank one is a variable that nobody has set. */
const toName =
  (what: string) =>
  (text: string): string => {
    if (text.trim() === '') throw new InvalidArgumentError(`Expected ${what}.`);
    return text;
  };

export const toFile = toName('the name of a file');
export const toFolder = toName('the name of a folder');
export const toAddress = toName('an address');

/** The names of several, each added to those before it. */
export function toFiles(text: string, files: string[] = []): string[] {
  files.push(toFile(text));
  return files;
}
