/** What the shell is told: everything went well, the input has problems, or the command was called wrongly. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

/** Ends a command with a message for whoever called it. */
export class Failure extends Error {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];

  constructor(message: string, exitCode: Failure['exitCode'] = EXIT.problems) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'there is something else of that name',
  ENOTSUP: 'no folder can be made there',
  EACCES: 'you have no permission for it',
  EPERM: 'you have no permission for it',
  EISDIR: 'it is a folder, expected a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can’t be written to',
  ENAMETOOLONG: 'the name is too long',
};

/** What people paste in place of a file. Nothing is loaded from anywhere, or else each build would hang on the net. */
const ADDRESS = 'it is an address, expected a file; save what is there into one';

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Why a file that was named is not there. */
export const reasonMissing = (name: string): string => reasonOf({ code: 'ENOENT', path: name });

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message, path = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && isAddress(path)) return ADDRESS;
  return (code !== undefined && REASONS[code]) || message;
}
