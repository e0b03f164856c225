/** The reader's controls, for the script tag's file to load when a table asks for them. */
import { define } from '../define/define.js';
import { ReaderChoice } from '../elements/role-controls/reader-choice.js';
import { RoleControls } from '../elements/role-controls/role-controls.js';
import type { ReaderHost, ReaderView } from '../elements/shared/reader-view.js';

define('role-controls', RoleControls);

export const part = (table: ReaderHost): ReaderView => new ReaderChoice(table);
