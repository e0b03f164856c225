import { describe, expect, it } from 'vitest';
import { keep, readChange, readKept } from '../../demo/builder/draft/kept-work.js';
import { DEFAULT_LOOK, readLook } from '../../demo/builder/draft/look.js';
import { listAt, setAt, textAt, type Json } from '../../demo/builder/draft/path-edit.js';
import * as sessions from '../../demo/builder/draft/session.js';
import { toBlank } from '../../demo/builder/draft/starts.js';
import { parseComparison } from '../../src/model/state.js';

const started = sessions.begin(
  sessions.startSession(undefined, { width: 1180, scheme: 'light' }),
  toBlank('Train', 'Plane'),
  'Begun',
);
const titleOf = (session: sessions.Session): string => textAt(sessions.draftOf(session)?.data, 'title');
const type = (session: sessions.Session, text: string): sessions.Session =>
  [...text].reduce(
    (before, _, index) =>
      sessions.editData(before, 'Title changed', (data) => setAt(data, ['title'], text.slice(0, index + 1)), 'title'),
    session,
  );

describe('undoing', () => {
  it('takes back a word that was typed as one step, and what was begun as another', () => {
    const typed = type(started, 'Faster');
    expect(titleOf(typed)).toBe('Faster');
    const once = sessions.undoStep(typed);
    expect(titleOf(once)).toBe('Train vs Plane');
    expect(once.announcement).toBe('Undone: Title changed');
    expect(sessions.draftOf(sessions.undoStep(once))).toBe(undefined);
    expect(titleOf(sessions.redoStep(once))).toBe('Faster');
  });

  it('what is typed after a field was left is a step of its own', () => {
    const twice = type(sessions.leaveField(type(started, 'Fast')), 'Faster');
    expect(titleOf(sessions.undoStep(twice))).toBe('Fast');
  });

  it('brings back what was there before somebody started over; a new step ends what could be done again', () => {
    const over = sessions.startOver(started);
    expect(sessions.draftOf(over)).toBe(undefined);
    expect(titleOf(sessions.undoStep(over))).toBe('Train vs Plane');
    const changed = type(sessions.undoStep(over), 'New');
    expect(changed.history.future).toEqual([]);
  });

  it('says the same words twice so that they are heard twice', () => {
    const add = (session: sessions.Session): sessions.Session =>
      sessions.editData(session, 'Row added', (data) => ({ ...(data as object) }));
    const once = add(started);
    const twice = add(once);
    expect(twice.announcement).not.toBe(once.announcement);
    expect(twice.announcement.trim()).toBe('Row added');
  });
});

describe('own colours', () => {
  const names = (session: sessions.Session): Record<string, string> =>
    Object.fromEntries(
      Object.entries(sessions.draftOf(session)!.look.accents).map(([place, color]) => [
        textAt(sessions.draftOf(session)!.data, 'contenders', Number(place), 'name'),
        color,
      ]),
    );
  const edit = (session: sessions.Session, path: (string | number)[], value: Json): sessions.Session =>
    sessions.editData(session, 'Changed', (data) => setAt(data, path, value));
  const colored = sessions.editLook(started, 'Colour', { accents: { 0: '#aa0000', 1: '#00aa00' } });
  const [train, plane] = listAt(sessions.draftOf(colored)!.data, 'contenders');

  it('go with their contenders, wherever these stand, and are gone with them', () => {
    expect(names(edit(colored, ['contenders'], [plane, train]))).toEqual({ Plane: '#00aa00', Train: '#aa0000' });
    expect(names(edit(colored, ['contenders'], [plane]))).toEqual({ Plane: '#00aa00' });
    const ship = { id: 'ship', name: 'Ship' };
    expect(names(edit(colored, ['contenders'], [ship, train, plane]))).toEqual({ Train: '#aa0000', Plane: '#00aa00' });
    expect(names(sessions.undoStep(edit(colored, ['contenders'], [plane])))).toEqual(names(colored));
  });

  it('stay where they are while two contenders have one id, or none', () => {
    const doubled = edit(colored, ['contenders', 1, 'id'], textAt(train, 'id'));
    expect(names(edit(doubled, ['title'], 'Another'))).toEqual(names(colored));
  });

  it('stay where a contender takes another name or another id', () => {
    expect(names(edit(colored, ['contenders', 0, 'name'], 'Tram'))).toEqual({ Tram: '#aa0000', Plane: '#00aa00' });
    expect(names(edit(colored, ['contenders', 0, 'id'], 'tram'))).toEqual({ Train: '#aa0000', Plane: '#00aa00' });
  });
});

describe('another window', () => {
  const other = sessions.draftOf(sessions.editData(started, 'Changed', (data) => setAt(data, ['title'], 'Elsewhere')))!;

  it('changes nothing here until somebody takes its work over, which can be undone', () => {
    const noticed = sessions.noticeElsewhere(started, other);
    expect(titleOf(noticed)).toBe('Train vs Plane');
    expect(noticed.announcement).toBe('Another window has changed what is kept.');
    const taken = sessions.takeOver(noticed);
    expect([titleOf(taken), taken.elsewhere]).toEqual(['Elsewhere', undefined]);
    expect(titleOf(sessions.undoStep(taken))).toBe('Train vs Plane');
    expect(sessions.takeOver(started)).toBe(started);
  });

  it('is not spoken of any more once it has the same', () => {
    const noticed = sessions.noticeElsewhere(started, other);
    expect(sessions.noticeElsewhere(noticed, structuredClone(sessions.draftOf(started)!)).elsewhere).toBe(undefined);
  });

  it('is heard of by what it kept, and by nothing else', () => {
    const kept = new Map<string, string>();
    keep(
      {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
      other,
    );
    const [[key, newValue]] = [...kept] as [[string, string]];
    expect(readChange({ key, newValue })).toEqual(other);
    expect(readChange({ key: 'another', newValue })).toBe(undefined);
    expect(readChange({ key, newValue: null })).toBe(undefined);
    expect(readChange({ key, newValue: '{' })).toBe(undefined);
  });
});

it('work is unsaved until it is taken along, and again after the next change', () => {
  expect(sessions.isUnsaved(started)).toBe(true);
  const taken = sessions.take(started, 'Copied.');
  expect(sessions.isUnsaved(taken)).toBe(false);
  expect(sessions.isUnsaved(type(taken, 'x'))).toBe(true);
  expect(sessions.isUnsaved(sessions.startSession(sessions.draftOf(started), { width: 390, scheme: 'dark' }))).toBe(
    false,
  );
});

it('a blank comparison can be shown at once, whatever the names', () => {
  const names: [string, string][] = [
    ['Train', 'Plane'],
    ['Same', 'Same'],
    ['', ' '],
    ['tie', 'depends'],
  ];
  for (const pair of names) expect(parseComparison(toBlank(...pair)).status, pair.join()).toBe('ready');
});

describe('work that is kept', () => {
  const toStorage = (): Storage & { kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as Storage & { kept: Map<string, string> };
  };
  const draft = { data: toBlank('Train', 'Plane'), look: { ...DEFAULT_LOOK, accents: { 1: '#aa0000' } } };

  it('comes back as it was left, and goes when there is none', () => {
    const storage = toStorage();
    expect(keep(storage, draft)).toBe(true);
    expect(readKept(storage)).toEqual(draft);
    keep(storage, undefined);
    expect(readKept(storage)).toBe(undefined);
  });

  it('nothing breaks without a storage, with a full one, or with something else in it', () => {
    const full = {
      ...toStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect([keep(undefined, draft), keep(full, draft), readKept(undefined)]).toEqual([false, false, undefined]);
    for (const text of ['{', '[]', '{"data":[]}', 'null']) {
      expect(readKept({ ...toStorage(), getItem: () => text }), text).toBe(undefined);
    }
  });

  it('a look of another version is taken as far as it is known', () => {
    expect(readLook(undefined)).toEqual(DEFAULT_LOOK);
    expect(
      readLook({
        elements: ['role-faq', 'role-sparkle', 'role-compare'],
        layout: 'spiral',
        controls: ['copy', 'paint'],
        theme: 'dense',
        accents: { 0: '#123456', 1: 'url(x)', 9: '#123456' },
        staleAfter: -1,
      }),
    ).toEqual({
      ...DEFAULT_LOOK,
      elements: ['role-compare', 'role-faq'],
      controls: ['copy'],
      theme: 'dense',
      accents: { 0: '#123456' },
    });
  });
});
