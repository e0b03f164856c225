import './provider.js';
import { RoleIntro } from '../elements/role-intro/role-intro.js';
import { define } from './define.js';

define('role-intro', RoleIntro);
