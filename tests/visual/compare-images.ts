/** Two pictures of the same, and what differs between them. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export type Difference =
  | { readonly status: 'same' }
  | { readonly status: 'other size'; readonly was: string; readonly is: string }
  | { readonly status: 'other pixels'; readonly count: number; readonly picture: Buffer };

/**
 * How many pixels may be others, besides those that antialiasing explains. Two runs differ in none; a cell that moves
 * by four pixels in several hundred.
 */
const ALLOWED = 30;

/** How near two colours are that count as one: nearer than the tint of a winner is to white. */
const THRESHOLD = 0.04;

const sizeOf = ({ width, height }: PNG): string => `${width} × ${height}`;

/** A picture as it is stored: 32 shades a colour, which no eye tells apart and which take half of the room. */
export function toStored(image: Buffer): Buffer {
  const picture = PNG.sync.read(image);
  for (let at = 0; at < picture.data.length; at += 1)
    if (at % 4 !== 3) picture.data[at] = (picture.data[at]! & 0xf8) | 4;
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0, deflateStrategy: 0 });
}

/** What a reader would see of the difference between two pictures. */
export function compareImages(before: Buffer, after: Buffer): Difference {
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (sizeOf(was) !== sizeOf(is)) return { status: 'other size', was: sizeOf(was), is: sizeOf(is) };
  const picture = new PNG({ width: was.width, height: was.height });
  const count = pixelmatch(was.data, is.data, picture.data, was.width, was.height, { threshold: THRESHOLD });
  return count > ALLOWED ? { status: 'other pixels', count, picture: PNG.sync.write(picture) } : { status: 'same' };
}
