/**
 * Measures what two hundred pages add to the heap: the heap after mounting them minus the heap before, garbage
 * collected both times. *heap* is what scripts hold, *dom* what the document does. The data sets are made before, and
 * kept, so that they don't count.
 */
export async function measureHeap(page) {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const takesPart = await page.evaluate('bench.heap.prepare()');
  if (!takesPart) return undefined;
  const before = await readHeap(session);
  await page.evaluate('bench.heap.mount()');
  const after = await readHeap(session);
  await page.evaluate('bench.heap.clear()');
  await session.detach();
  return { heap: (after.heap - before.heap) / 1e6, dom: (after.dom - before.dom) / 1e6 };
}

async function readHeap(session) {
  // Twice, because what is freed first may be all that held the rest.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, dom: embedderHeapUsedSize };
}
