/** What a reader does, with a real mouse, and what a browser does by itself. */
import { nextFrame, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

/** Brings an element into sight and clicks its middle. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Waits until elements have heard of their size: a browser tells them at the end of a frame. */
export async function sized(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Goes back one step in the history of the page, which happens some time after it is asked for. */
export async function goBack(): Promise<void> {
  setTimeout(() => history.back());
  await oneEvent(window, 'popstate');
}
