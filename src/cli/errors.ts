/** A mistake of the user or a failure outside the program: told in one line, without a stack, exit code 2. */
export class UserError extends Error {
  override name = 'UserError';
}

/** Why the system refused, in plain words. */
export function systemReason(error: unknown): string {
  return reasons[systemCode(error)] ?? oneLine(error instanceof Error ? error.message : String(error));
}

/** The code of a system error, such as ENOENT; empty for any other. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Messages of the system and of parsers can run over several lines. */
export function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').trim();
}

/** A file name may hold anything, also what a terminal would obey. */
export function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, '?');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would grow past the allowed size',
  EIO: 'the disk reported an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'the file is in use',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'the file is too large',
};
