import './provider.js';
import { RoleCompare } from '../elements/role-compare/role-compare.js';
import { readerOffer } from '../elements/shared/reader-view.js';
import { define } from './define.js';
import { tellOnce } from './tell-once.js';

const tell = tellOnce('controls="…" shows nothing without role-compare/define/role-controls.js.');

RoleCompare.addInitializer((table) => {
  table.addController({
    hostUpdated() {
      if ((table as RoleCompare).controls && readerOffer.find(table) === null) tell();
    },
  });
});
define('role-compare', RoleCompare);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleCompare } from '../elements/role-compare/role-compare.js';
