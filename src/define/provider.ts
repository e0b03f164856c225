// Without the rest of the page: whoever listens to a page needs its provider defined first, or asks in vain.
import { RolePage } from '../elements/role-page/role-page.js';
import { define } from './define.js';

define('role-page', RolePage);
