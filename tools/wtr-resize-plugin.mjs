/** A `resize` command for every engine: the runner's own refuses WebDriver. */
export const resizePlugin = () => ({
  name: 'resize',
  async executeCommand({ command, payload, session }) {
    if (command !== 'resize') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') {
      // The driver sizes the window; what its frame and toolbar take is added.
      const [frameWidth, frameHeight] = await browser.driver.execute(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await browser.driver.setWindowSize(payload.width + frameWidth, payload.height + frameHeight);
      return true;
    }
    await browser.getPage(id).setViewport(payload);
    return true;
  },
});
