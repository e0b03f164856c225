import './provider.js';
import { RoleTally } from '../elements/role-tally/role-tally.js';
import { define } from './define.js';

define('role-tally', RoleTally);
