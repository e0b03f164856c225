import './provider.js';
import { RoleFit } from '../elements/role-fit/role-fit.js';
import { define } from './define.js';

define('role-fit', RoleFit);
