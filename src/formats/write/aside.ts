/**
 * An exported page says with its words nearly all that a data set holds. The rest is an aside: the ids that were read
 * from labels and are other ones, and places where the words are read as something else than they stand for. Each
 * place remembers what was read there, so that a text that was edited since counts for more than the aside.
 */
import { isRecord, nameOf, readAt, writeAt, type Path } from './data.js';
import { isDeepEqual } from '../../model/deep-equal.js';
import { renameIds, toRenames, type Renames } from './ids.js';
import type { Recognised } from '../recognise/recognise.js';
import { doubt, type Reporter } from './aside-report.js';

interface Change {
  readonly at: Path;
  /** A checksum of what is read from the words; nothing where nothing is read. */
  readonly read?: string;
  /** What it stands for; nothing where there should be nothing. */
  readonly is?: unknown;
}

interface Aside {
  readonly ids?: Renames;
  readonly changes?: readonly Change[];
}

/** What has to be known beside what is `read` to be at the data set that was `meant`. */
export function toAside(read: unknown, meant: unknown): Aside | undefined {
  const ids = toRenames(read, meant);
  const changes = [...toChanges(renameIds(read, ids), meant, [])];
  if (changes.length === 0 && Object.keys(ids).length === 0) return undefined;
  return { ...(Object.keys(ids).length > 0 ? { ids } : {}), ...(changes.length > 0 ? { changes } : {}) };
}

function* toChanges(read: unknown, meant: unknown, at: Path): Generator<Change> {
  if (isDeepEqual(read, meant)) return;
  if (isRecord(read) && isRecord(meant)) {
    for (const key of new Set([...Object.keys(read), ...Object.keys(meant)])) {
      yield* toChanges(own(read, key), own(meant, key), [...at, key]);
    }
  } else if (Array.isArray(read) && Array.isArray(meant) && haveSameNames(read, meant)) {
    for (const [index, item] of meant.entries()) yield* toChanges(read[index], item, [...at, nameOf(item)!]);
  } else if (Array.isArray(read) && Array.isArray(meant) && read.length === meant.length && !isText(meant)) {
    // An item without a name is changed as a whole: then it can be seen whether another one stands in its place.
    for (const [index, item] of meant.entries()) {
      if (!isDeepEqual(read[index], item)) yield { at: [...at, index], read: checksum(read[index]), is: item };
    }
  } else {
    yield {
      at,
      ...(read === undefined ? {} : { read: checksum(read) }),
      ...(meant === undefined ? {} : { is: meant }),
    };
  }
}

const haveSameNames = (read: readonly unknown[], meant: readonly unknown[]): boolean =>
  read.length === meant.length &&
  new Set(meant.map(nameOf)).size === meant.length &&
  meant.every((item, index) => nameOf(item) !== undefined && nameOf(item) === nameOf(read[index]));

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Rich text is one thing: half of the old and half of the new would be neither. */
const isText = (list: readonly unknown[]): boolean => isRecord(list[0]) && Object.hasOwn(list[0], 'type');

/** Puts what an exported page says beside its words into what was read from them. */
export function applyAside(recognised: Recognised, source: string): Recognised {
  const report: Reporter = { entries: [...recognised.report], places: recognised.places };
  let aside: Aside;
  try {
    aside = JSON.parse(source) as Aside;
  } catch {
    doubt(report, 'document', 'the comment of the export at the end of the page is damaged, and was left out', source);
    return { ...recognised, report: report.entries };
  }
  // Changes are written in place, and cells of a row may share what its column of sources says: a structured clone would.
  let data: unknown = JSON.parse(JSON.stringify(renameIds(recognised.data, isRecord(aside.ids) ? aside.ids : {})));
  for (const change of Array.isArray(aside.changes) ? (aside.changes as unknown[]) : []) {
    if (!isChange(change)) continue;
    const read = readAt(data, change.at);
    const isUnchanged = read === undefined ? change.read === undefined : checksum(read) === change.read;
    if (isUnchanged) data = writeAt(data, change.at, change.is);
    else {
      const path = change.at.join('.');
      doubt(
        report,
        path,
        `“${path}” was edited since the page was exported; its words count`,
        JSON.stringify(change.is),
      );
    }
  }
  return { ...recognised, data, report: report.entries };
}

const isChange = (change: unknown): change is Change =>
  isRecord(change) &&
  Array.isArray(change.at) &&
  change.at.every((key) => typeof key === 'string' || typeof key === 'number');

/** FNV-1a of the value in a form that knows no order of keys: enough to see that a text was edited. */
function checksum(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of canonical(value)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)) : part,
  );
