import './provider.js';
import { ReaderAnswers } from '../elements/role-fit/reader-answers.js';
import { RoleFit } from '../elements/role-fit/role-fit.js';
import { fitOffer } from '../elements/shared/fit-session.js';
import { define } from './define.js';

fitOffer.give((host) => new ReaderAnswers(host));
define('role-fit', RoleFit);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleFit } from '../elements/role-fit/role-fit.js';
