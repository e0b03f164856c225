/** Everything that the builder knows at a moment, and what can happen to it. */
import type { ImportResult } from '../../../src/formats/index.js';
import type { Draft } from './draft.js';
import { endStep, record, redo, startHistory, undo, type History } from './history.js';
import { DEFAULT_LOOK, moveAccents } from './look.js';
import { listAt, textAt, type Json } from './path-edit.js';

export interface Session {
  /** `undefined`: nothing has been begun. */
  readonly history: History<Draft | undefined>;
  /** What was read from a text, until the next one is. */
  readonly imported: ImportResult | undefined;
  /** The last thing that happened, in words, for who can't see it. */
  readonly announcement: string;
  /** The draft that was copied or downloaded last: leaving it behind loses nothing. */
  readonly taken: Draft | undefined;
  /** What another window kept last, in place of what this one had kept. */
  readonly elsewhere: Draft | undefined;
  /** The page that is shown beside the forms. */
  readonly width: 390 | 1180;
  readonly scheme: 'light' | 'dark';
}

export const startSession = (draft: Draft | undefined, preview: Pick<Session, 'width' | 'scheme'>): Session => ({
  history: startHistory(draft),
  imported: undefined,
  announcement: draft ? 'Your work is back as you left it.' : '',
  taken: undefined,
  elsewhere: undefined,
  ...preview,
});

export const draftOf = ({ history }: Session): Draft | undefined => history.present.value;

/** Whether something would be lost if the page were left. */
export const isUnsaved = (session: Session): boolean =>
  draftOf(session) !== undefined && session.history.past.length > 0 && draftOf(session) !== session.taken;

/** Begins with a data set; what was there before can be had back by undoing. */
export const begin = (session: Session, data: Json, label: string, imported?: ImportResult): Session =>
  move(
    { ...session, imported },
    record(session.history, { data, look: draftOf(session)?.look ?? DEFAULT_LOOK }, label),
  );

export const startOver = (session: Session): Session =>
  move({ ...session, imported: undefined }, record(session.history, undefined, 'Started over'));

export function editData(session: Session, label: string, change: (data: Json) => Json, key?: string): Session {
  const draft = draftOf(session);
  if (!draft) return session;
  const data = change(draft.data);
  return data === draft.data ? session : toDraft(session, { data, look: toLook(draft, data) }, label, key);
}

function toLook({ data: before, look }: Draft, after: Json): Draft['look'] {
  const idsOf = (data: Json): readonly string[] =>
    listAt(data, 'contenders').map((_, place) => textAt(data, 'contenders', place, 'id'));
  const accents = moveAccents(look.accents, idsOf(before), idsOf(after));
  return accents === look.accents ? look : { ...look, accents };
}

export function editLook(session: Session, label: string, look: Partial<Draft['look']>, key?: string): Session {
  const draft = draftOf(session);
  return draft ? toDraft(session, { ...draft, look: { ...draft.look, ...look } }, label, key) : session;
}

/** What is typed says itself; what a button does is told. */
const toDraft = (session: Session, draft: Draft, label: string, key: string | undefined): Session => ({
  ...session,
  history: record(session.history, draft, label, key),
  announcement: key === undefined ? toAnnouncement(session, label) : session.announcement,
});

/** The same words twice would be said once. */
const toAnnouncement = ({ announcement }: Session, words: string): string =>
  announcement === words ? `${words}\u00A0` : words;

export const announce = (session: Session, words: string): Session => ({
  ...session,
  announcement: toAnnouncement(session, words),
});

/** What is there has been copied or downloaded. */
export const take = (session: Session, words: string): Session =>
  announce({ ...session, taken: draftOf(session) }, words);

/** Another window has kept its work over this one's; nothing is changed here before somebody says so. */
export const noticeElsewhere = (session: Session, draft: Draft): Session =>
  JSON.stringify(draft) === JSON.stringify(draftOf(session))
    ? { ...session, elsewhere: undefined }
    : announce({ ...session, elsewhere: draft }, 'Another window has changed what is kept.');

/** Goes on with the work of another window; what was here can be had back by undoing. */
export const takeOver = (session: Session): Session =>
  session.elsewhere
    ? move(
        { ...session, elsewhere: undefined },
        record(session.history, session.elsewhere, 'Work of another window taken over'),
      )
    : session;

export const leaveField = (session: Session): Session => {
  const history = endStep(session.history);
  return history === session.history ? session : { ...session, history };
};

export const undoStep = (session: Session): Session =>
  session.history.past.length === 0
    ? session
    : {
        ...session,
        history: undo(session.history),
        announcement: toAnnouncement(session, `Undone: ${session.history.present.label}`),
      };

export const redoStep = (session: Session): Session => {
  const [next] = session.history.future;
  return next
    ? { ...session, history: redo(session.history), announcement: toAnnouncement(session, `Done again: ${next.label}`) }
    : session;
};

const move = (session: Session, history: Session['history']): Session => ({
  ...session,
  history,
  announcement: history.present.label,
});
