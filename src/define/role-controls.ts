import { RoleCompare } from '../elements/role-compare/role-compare.js';
import { ReaderChoice } from '../elements/role-controls/reader-choice.js';
import { RoleControls } from '../elements/role-controls/role-controls.js';
import { define } from './define.js';

define('role-controls', RoleControls);
RoleCompare.createReaderView = (table) => new ReaderChoice(table);
