import { ReaderChoice } from '../elements/role-controls/reader-choice.js';
import { RoleControls } from '../elements/role-controls/role-controls.js';
import { readerOffer } from '../elements/shared/reader-view.js';
import { define } from './define.js';

define('role-controls', RoleControls);
readerOffer.give((table) => new ReaderChoice(table));
