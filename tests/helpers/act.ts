/** What a reader does, with a real mouse. */
import { sendMouse } from '@web/test-runner-commands';

/** Brings an element into sight and clicks its middle. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}
