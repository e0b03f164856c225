/**
 * An `accessible-nodes` command: the roles and names that an engine hands to assistive technology for the
 * elements that match a selector, through shadow roots, in document order. Each engine is asked its own way.
 */
export const accessibleNodesPlugin = () => ({
  name: 'accessible-nodes',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessible-nodes') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') return askWebDriver(browser.driver, payload.selector);
    const page = browser.getPage(id);
    const isFirefox = (await page.browser().version()).startsWith('firefox');
    return isFirefox ? askBidi(page, payload) : askDevTools(page, payload.selector);
  },
});

/** Runs in the page. */
function findDeep(selector) {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}

async function askDevTools(page, selector) {
  const devtools = await page.createCDPSession();
  try {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `(${findDeep})(${JSON.stringify(selector)})`,
    });
    const { result: entries } = await devtools.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    const nodes = [];
    for (const { name, value } of entries) {
      if (!/^\d+$/.test(name)) continue;
      const tree = await devtools.send('Accessibility.getPartialAXTree', {
        objectId: value.objectId,
        fetchRelatives: false,
      });
      const [node] = tree.nodes;
      if (!node.ignored) nodes.push({ role: node.role.value, name: node.name?.value ?? '' });
    }
    return nodes;
  } finally {
    await devtools.detach();
  }
}

/** Firefox may be asked before it has made a tree of the document, and says so in its own words. */
const NO_TREE_YET = 'documentAccessible is null';
const MOST_TRIES = 20;

async function findOnceThereIsATree(page, root, query) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await root.$$(query);
    } catch (error) {
      if (tries === MOST_TRIES || !error.message.includes(NO_TREE_YET)) throw error;
      await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    }
  }
}

/**
 * WebDriver BiDi hands out neither roles nor names, but finds nodes by both: so it is asked for those that are
 * expected, and the elements themselves tell which ones were found. https://github.com/w3c/webdriver-bidi/issues/443
 */
async function askBidi(page, { selector, roles, names = [] }) {
  const elements = await page.evaluateHandle(findDeep, selector);
  const roots = await page.evaluateHandle((all) => [...new Set(all.map((each) => each.getRootNode()))], elements);
  const length = await page.evaluate((all) => all.length, elements);
  const found = Array.from({ length }, () => ({ role: undefined, name: '' }));
  const note = async (root, query, what) => {
    const handles = await findOnceThereIsATree(page, root, query);
    const places = await page.evaluate((all, ...each) => each.map((one) => all.indexOf(one)), elements, ...handles);
    for (const place of places) if (place >= 0) Object.assign(found[place], what);
  };
  for (const handle of (await roots.getProperties()).values()) {
    const root = handle.asElement();
    if (!root) continue;
    for (const role of roles) await note(root, `aria/[role="${role}"]`, { role });
    for (const name of names) await note(root, `aria/${name}`, { name });
  }
  return found.filter(({ role }) => role);
}

const CELLS = ['cell', 'columnheader', 'rowheader'];

/**
 * WebKitGTK's driver answers for what is not rendered, too, which is left out, and has no label for cells: whether they
 * are named by what they hold is open (https://github.com/w3c/accname/issues/22), and there it is their words.
 */
async function askWebDriver(driver, selector) {
  const nodes = [];
  const find = `(${findDeep})(${JSON.stringify(selector)}).filter((element) => element.checkVisibility())`;
  const words = await driver.execute(
    `return ${find}.map(({ textContent }) => textContent.replace(/\\s+/g, ' ').trim())`,
  );
  for (const [index, element] of (await driver.execute(`return ${find}`)).entries()) {
    const reference = Object.values(element)[0];
    const role = await driver.getElementComputedRole(reference);
    const label = await driver.getElementComputedLabel(reference);
    nodes.push({ role, name: label || (CELLS.includes(role) ? words[index] : '') });
  }
  return nodes;
}
