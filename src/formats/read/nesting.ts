/**
 * Parsers take the square of how deep a text is nested, or worse: a few kilobytes would keep them for minutes, or take all
 * the memory there is. The limits are far from what people write, and near enough to be reached within seconds.
 */
const CONTAINERS = /^(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){250}|[ \t]{400,}(?:[-+*]|\d{1,9}[.)])[ \t])/m;

/** What may open or close emphasis or a link; before it, where a text begins anew: at an empty line, a block, a cell. */
const MARKS = /\n[ \t]*(?:\n|[-+*>#<]|\d{1,9}[.)])|\||[*~]+|[[\]]|(?<!\w)_+|_+(?!\w)/g;
const MAX_MARKS = 2000;

const TAGS = /<(\/?)([a-z][a-z\d]*)[^<>]*/g;
const FORMATTING = /^(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)$/;
const CELL = /^(?:t[dhr]|table|caption)$/;
const MAX_OPENED = 100_000;

interface Tag {
  readonly tag: string;
  readonly name: string;
}

export function refuseDeepMarkdown(source: string): void {
  let marks = 0;
  for (const [mark] of source.matchAll(MARKS)) {
    marks = /[\n|]/.test(mark) ? 0 : marks + 1;
    if (marks > MAX_MARKS) refuse();
  }
  if (CONTAINERS.test(source)) refuse();
}

/** Formatting that is left open is opened again in each element that follows, until its cell ends. */
export function refuseDeepHtml(source: string): void {
  let open: Tag[] = [];
  let opened = 0;
  for (const [tag, slash, name = ''] of source.toLowerCase().matchAll(TAGS)) {
    opened += open.length;
    if (opened > MAX_OPENED) refuse();
    if (CELL.test(name)) open = [];
    else if (!FORMATTING.test(name)) continue;
    else if (slash) {
      const last = open.findLast((each) => each.name === name);
      open = open.filter((each) => each !== last);
    } else if (!open.some((each) => each.tag === tag)) open.push({ tag, name });
  }
}

function refuse(): never {
  throw new RangeError();
}
