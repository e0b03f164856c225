import './provider.js';
import { ReaderAnswers } from '../elements/role-fit/reader-answers.js';
import { RoleFit } from '../elements/role-fit/role-fit.js';
import { fitStyles } from '../elements/role-fit/role-fit.styles.js';
import { fitOffer } from '../elements/shared/fit-session.js';
import { hostStyles } from '../elements/shared/host.styles.js';
import { define } from './define.js';

fitOffer.give((host) => new ReaderAnswers(host));
// Where what asks the reader is loaded later, its styles come along; here they are there from the first.
RoleFit.styles = [hostStyles, fitStyles];
define('role-fit', RoleFit);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleFit } from '../elements/role-fit/role-fit.js';
