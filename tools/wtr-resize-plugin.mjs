/** A `resize` command for every engine: the runner's own refuses WebDriver. */
export const resizePlugin = () => ({
  name: 'resize',
  async executeCommand({ command, payload, session }) {
    if (command !== 'resize') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') await resizeWindow(browser.driver, payload);
    else await browser.getPage(id).setViewport(payload);
    return true;
  },
});

const TIMES = 3;
/** WebKit's window gets no narrower than its toolbar, which takes about 450 px. */
const NARROW = 500;

/**
 * The driver sizes the window; what its frame and toolbar take is added. It answers before the page has its new
 * size, and what a page says of its frame meanwhile is wrong: so the page is asked until it is as wide.
 */
async function resizeWindow(driver, { width, height }) {
  const isThere = async () => {
    const innerWidth = await driver.execute('return innerWidth');
    return innerWidth === width || Math.max(innerWidth, width) < NARROW;
  };
  for (let time = 0; time < TIMES; time += 1) {
    const [frameWidth, frameHeight] = await driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await driver.setWindowSize(width + frameWidth, height + frameHeight);
    if (await driver.waitUntil(isThere, { timeout: 2000, interval: 20 }).catch(() => false)) return;
  }
  throw new Error(`The window can't be made ${width} px wide.`);
}
